# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
