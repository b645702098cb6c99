# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


class MergeClientsInput(InputModel):
    ids: list[ID | None] | None = None
    target_email: str | None = None
    target_user_id: ID | None = None


class MergeClientsPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[MergeClientsPayload] = GraphQLOperation(
    name="mergeClients",
    kind="mutation",
    safety="create",
    arguments={"input": "mergeClientsInput!"},
    document="""
mutation mergeClients($input: mergeClientsInput) {
 mergeClients(input: $input) {
 ...MergeClientsPayload
 }
}

fragment MergeClientsPayload on mergeClientsPayload {
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
    decode=object_of("mergeClients", MergeClientsPayload),
)
