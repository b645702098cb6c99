# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_user_group_payload import DELETE_USER_GROUP_PAYLOAD_FRAGMENT, DeleteUserGroupPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user_group import USER_GROUP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteUserGroupPayload] = GraphQLOperation(
    name="deleteUserGroup",
    kind="mutation",
    root_field="deleteUserGroup",
    python_path="healthie.mutations.delete_user_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteUserGroupInput"},
    document="""
mutation deleteUserGroup($input: deleteUserGroupInput) {
  deleteUserGroup(input: $input) {
    ...DeleteUserGroupPayload
  }
}
"""
    + DELETE_USER_GROUP_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_GROUP_FRAGMENT,
    decode=object_of("deleteUserGroup", DeleteUserGroupPayload),
)
