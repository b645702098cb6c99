# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


class CreateChangeHealthPatientInput(InputModel):
    id: ID | None = None


class CreateChangeHealthPatientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[CreateChangeHealthPatientPayload] = GraphQLOperation(
    name="createChangeHealthPatient",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateChangeHealthPatientInput!"},
    document="""
mutation createChangeHealthPatient($input: CreateChangeHealthPatientInput) {
 createChangeHealthPatient(input: $input) {
 ...CreateChangeHealthPatientPayload
 }
}

fragment CreateChangeHealthPatientPayload on CreateChangeHealthPatientPayload {
 messages {
 ...FieldError
 }
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("createChangeHealthPatient", CreateChangeHealthPatientPayload),
)
