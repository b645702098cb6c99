# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class UpdateHumanInput(InputModel):
    current_user_id: ID | None = None
    id: ID | None = None


class Human(BaseModel):
    current_user: UserReference | None
    current_user_id: ID | None
    email: str | None
    id: ID
    last_sign_in_at: DateTime | None


class UpdateHumanPayload(BaseModel):
    human: Human | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateHumanPayload] = GraphQLOperation(
    name="updateHuman",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateHumanInput!"},
    document="""
mutation updateHuman($input: updateHumanInput) {
 updateHuman(input: $input) {
 ...UpdateHumanPayload
 }
}

fragment UpdateHumanPayload on updateHumanPayload {
 human {
 ...Human
 }
 messages {
 ...FieldError
 }
}

fragment Human on Human {
 current_user {
 ...UserReference
 }
 current_user_id
 email
 id
 last_sign_in_at
}
"""
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateHuman", UpdateHumanPayload),
)
