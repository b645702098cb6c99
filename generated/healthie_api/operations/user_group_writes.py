# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user_group import USER_GROUP_FRAGMENT, UserGroup


class DeleteUserGroupInput(InputModel):
    group_to_receive_clients: ID | None = None
    id: ID | None = None


class UpdateUserGroupInput(InputModel):
    id: ID | None = None
    name: str | None = None
    onboarding_flow_id: ID | None = None


class DeleteUserGroupPayload(BaseModel):
    messages: list[FieldError | None] | None
    user_group: UserGroup | None


class UpdateUserGroupPayload(BaseModel):
    messages: list[FieldError | None] | None
    user_group: UserGroup | None


DELETE_USER_GROUP: GraphQLOperation[DeleteUserGroupPayload] = GraphQLOperation(
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

UPDATE_USER_GROUP: GraphQLOperation[UpdateUserGroupPayload] = GraphQLOperation(
    name="updateUserGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateUserGroupInput!"},
    document="""
mutation updateUserGroup($input: updateUserGroupInput) {
 updateUserGroup(input: $input) {
 ...UpdateUserGroupPayload
 }
}

fragment UpdateUserGroupPayload on updateUserGroupPayload {
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
    decode=object_of("updateUserGroup", UpdateUserGroupPayload),
)
