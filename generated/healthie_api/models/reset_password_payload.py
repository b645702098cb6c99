# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class ResetPasswordPayload(BaseModel):
    messages: list[FieldError | None] | None


RESET_PASSWORD_PAYLOAD_FRAGMENT = """
fragment ResetPasswordPayload on resetPasswordPayload {
  messages {
    ...FieldError
  }
}
"""
