# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.allergy_sensitivity import ALLERGY_SENSITIVITY_FRAGMENT, AllergySensitivity
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    duplicate_allergy: AllergySensitivity | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAllergySensitivityPayload] = GraphQLOperation(
    name="createAllergySensitivity",
    kind="mutation",
    root_field="createAllergySensitivity",
    python_path="healthie.mutations.create_allergy_sensitivity",
    safety="create",
    confidence="full",
    arguments={"input": "createAllergySensitivityInput!"},
    document="""
mutation createAllergySensitivity($input: createAllergySensitivityInput) {
  createAllergySensitivity(input: $input) {
    ...CreateAllergySensitivityPayload
  }
}

fragment CreateAllergySensitivityPayload on createAllergySensitivityPayload {
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
    decode=object_of("createAllergySensitivity", CreateAllergySensitivityPayload),
    facts=(Fact(argument="input.is_current", kind="replaced", text="is deprecated: use `status`", check="deprecated"),),
)
