# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class RevokeTokenPayload(BaseModel):
    messages: list[FieldError | None] | None


REVOKE_TOKEN_PAYLOAD_FRAGMENT = """
fragment RevokeTokenPayload on revokeTokenPayload {
  messages {
    ...FieldError
  }
}
"""
