# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.reset_password_payload import ResetPasswordPayload
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

fragment ResetPasswordPayload on resetPasswordPayload {
  messages {
    ...FieldError
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("resetPassword", ResetPasswordPayload),
)
