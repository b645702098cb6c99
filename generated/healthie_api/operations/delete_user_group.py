# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group import USER_GROUP_FRAGMENT, UserGroup


class DeleteUserGroupInput(InputModel):
    group_to_receive_clients: ID | None = None
    id: ID | None = None


class DeleteUserGroupPayload(BaseModel):
    messages: list[FieldError | None] | None
    user_group: UserGroup | None


OPERATION: GraphQLOperation[DeleteUserGroupPayload] = GraphQLOperation(
    name="deleteUserGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteUserGroupInput!"},
    document="""
mutation deleteUserGroup($input: deleteUserGroupInput) {
 deleteUserGroup(input: $input) {
 ...DeleteUserGroupPayload
 }
}

fragment DeleteUserGroupPayload on deleteUserGroupPayload {
 messages {
 ...FieldError
 }
 user_group {
 ...UserGroup
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_GROUP_FRAGMENT,
    decode=object_of("deleteUserGroup", DeleteUserGroupPayload),
)
