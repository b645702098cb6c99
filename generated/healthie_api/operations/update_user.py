# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_user_payload import UPDATE_USER_PAYLOAD_FRAGMENT, UpdateUserPayload
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateUserPayload] = GraphQLOperation(
    name="updateUser",
    kind="mutation",
    root_field="updateUser",
    python_path="healthie.mutations.update_user",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateUserInput"},
    document="""
mutation updateUser($input: updateUserInput) {
  updateUser(input: $input) {
    ...UpdateUserPayload
  }
}
"""
    + UPDATE_USER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateUser", UpdateUserPayload),
)
