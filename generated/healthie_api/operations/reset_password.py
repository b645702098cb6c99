# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.reset_password_payload import RESET_PASSWORD_PAYLOAD_FRAGMENT, ResetPasswordPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ResetPasswordPayload] = GraphQLOperation(
    name="resetPassword",
    kind="mutation",
    root_field="resetPassword",
    python_path="healthie.mutations.reset_password",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "resetPasswordInput"},
    document="""
mutation resetPassword($input: resetPasswordInput) {
  resetPassword(input: $input) {
    ...ResetPasswordPayload
  }
}
"""
    + RESET_PASSWORD_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resetPassword", ResetPasswordPayload),
)
