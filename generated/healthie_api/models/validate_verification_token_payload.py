# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class ValidateVerificationTokenPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


VALIDATE_VERIFICATION_TOKEN_PAYLOAD_FRAGMENT = """
fragment ValidateVerificationTokenPayload on validateVerificationTokenPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
