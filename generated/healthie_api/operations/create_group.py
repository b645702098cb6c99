# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group import USER_GROUP_FRAGMENT, UserGroup


class CreateGroupInput(InputModel):
    name: str | None = None


class CreateGroupPayload(BaseModel):
    messages: list[FieldError | None] | None
    user_group: UserGroup | None


OPERATION: GraphQLOperation[CreateGroupPayload] = GraphQLOperation(
    name="createGroup",
    kind="mutation",
    root_field="createGroup",
    python_path="healthie.mutations.create_group",
    safety="create",
    confidence="full",
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
