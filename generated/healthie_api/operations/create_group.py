# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_group_payload import CREATE_GROUP_PAYLOAD_FRAGMENT, CreateGroupPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user_group import USER_GROUP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateGroupPayload] = GraphQLOperation(
    name="createGroup",
    kind="mutation",
    root_field="createGroup",
    python_path="healthie.mutations.create_group",
    safety="create",
    confidence="full",
    arguments={"input": "createGroupInput"},
    document="""
mutation createGroup($input: createGroupInput) {
  createGroup(input: $input) {
    ...CreateGroupPayload
  }
}
"""
    + CREATE_GROUP_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_GROUP_FRAGMENT,
    decode=object_of("createGroup", CreateGroupPayload),
)
