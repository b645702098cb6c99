# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.allergy_sensitivity import ALLERGY_SENSITIVITY_FRAGMENT, AllergySensitivity
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    duplicate_allergy: AllergySensitivity | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAllergySensitivityPayload] = GraphQLOperation(
    name="updateAllergySensitivity",
    kind="mutation",
    root_field="updateAllergySensitivity",
    python_path="healthie.mutations.update_allergy_sensitivity",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAllergySensitivityInput!"},
    document="""
mutation updateAllergySensitivity($input: updateAllergySensitivityInput) {
  updateAllergySensitivity(input: $input) {
    ...UpdateAllergySensitivityPayload
  }
}

fragment UpdateAllergySensitivityPayload on updateAllergySensitivityPayload {
  allergy_sensitivity {
    ...AllergySensitivity
  }
  duplicate_allergy {
    ...AllergySensitivity
  }
  messages {
    ...FieldError
  }
}
"""
    + ALLERGY_SENSITIVITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAllergySensitivity", UpdateAllergySensitivityPayload),
    facts=(Fact(argument="input.is_current", kind="replaced", text="is deprecated: use `status`", check="deprecated"),),
)
