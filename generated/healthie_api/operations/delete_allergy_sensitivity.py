# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.allergy_sensitivity import ALLERGY_SENSITIVITY_FRAGMENT, AllergySensitivity
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAllergySensitivityInput(InputModel):
    id: ID | None = None


class DeleteAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAllergySensitivityPayload] = GraphQLOperation(
    name="deleteAllergySensitivity",
    kind="mutation",
    root_field="deleteAllergySensitivity",
    python_path="healthie.mutations.delete_allergy_sensitivity",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAllergySensitivityInput!"},
    document="""
mutation deleteAllergySensitivity($input: deleteAllergySensitivityInput) {
  deleteAllergySensitivity(input: $input) {
    ...DeleteAllergySensitivityPayload
  }
}

fragment DeleteAllergySensitivityPayload on deleteAllergySensitivityPayload {
  allergy_sensitivity {
    ...AllergySensitivity
  }
  messages {
    ...FieldError
  }
}
"""
    + ALLERGY_SENSITIVITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAllergySensitivity", DeleteAllergySensitivityPayload),
)
