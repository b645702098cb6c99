# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class ResetMfaPayload(BaseModel):
    messages: list[FieldError | None] | None


RESET_MFA_PAYLOAD_FRAGMENT = """
fragment ResetMfaPayload on ResetMfaPayload {
  messages {
    ...FieldError
  }
}
"""
