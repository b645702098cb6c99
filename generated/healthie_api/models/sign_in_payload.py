# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..enums.mfa_type import MfaType
from ..models.field_error import FieldError
from ..models.user import User
from ..scalars import Boolean


class SignInPayload(BaseModel):
    api_key: str | None
    blocked_by_2fa: Boolean | None
    blocked_by_2fa_type: MfaType | None
    messages: list[FieldError | None] | None
    token: str | None
    user: User | None


SIGN_IN_PAYLOAD_FRAGMENT = """
fragment SignInPayload on signInPayload {
  api_key
  blocked_by_2fa
  blocked_by_2fa_type
  messages {
    ...FieldError
  }
  token
  user {
    ...User
  }
}
"""
