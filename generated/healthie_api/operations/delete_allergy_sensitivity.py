# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.allergy_sensitivity import ALLERGY_SENSITIVITY_FRAGMENT, AllergySensitivity
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteAllergySensitivityInput(InputModel):
    id: ID | None = None


class DeleteAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAllergySensitivityPayload] = GraphQLOperation(
    name="deleteAllergySensitivity",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAllergySensitivity", DeleteAllergySensitivityPayload),
)
