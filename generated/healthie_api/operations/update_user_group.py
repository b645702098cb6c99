# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_user_group_payload import UPDATE_USER_GROUP_PAYLOAD_FRAGMENT, UpdateUserGroupPayload
from ..models.user_group import USER_GROUP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateUserGroupPayload] = GraphQLOperation(
    name="updateUserGroup",
    kind="mutation",
    root_field="updateUserGroup",
    python_path="healthie.mutations.update_user_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateUserGroupInput"},
    document="""
mutation updateUserGroup($input: updateUserGroupInput) {
  updateUserGroup(input: $input) {
    ...UpdateUserGroupPayload
  }
}
"""
    + UPDATE_USER_GROUP_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_GROUP_FRAGMENT,
    decode=object_of("updateUserGroup", UpdateUserGroupPayload),
)
