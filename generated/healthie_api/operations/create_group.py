# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user_group import USER_GROUP_FRAGMENT, UserGroup


class CreateGroupInput(InputModel):
    name: str | None = None


class CreateGroupPayload(BaseModel):
    messages: list[FieldError | None] | None
    user_group: UserGroup | None


OPERATION: GraphQLOperation[CreateGroupPayload] = GraphQLOperation(
    name="createGroup",
    kind="mutation",
    safety="create",
    arguments={"input": "createGroupInput!"},
    document="""
mutation createGroup($input: createGroupInput) {
 createGroup(input: $input) {
 ...CreateGroupPayload
 }
}

fragment CreateGroupPayload on createGroupPayload {
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
    decode=object_of("createGroup", CreateGroupPayload),
)
