# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User
from ..models.whitelabel_setting import WhitelabelSetting


class SignUpPayload(BaseModel):
    initial_message: str | None = Field(validation_alias="initialMessage", serialization_alias="initialMessage")
    messages: list[FieldError | None] | None
    next_required_step: str | None = Field(validation_alias="nextRequiredStep", serialization_alias="nextRequiredStep")
    token: str | None
    user: User | None
    whitelabel_setting: WhitelabelSetting | None = Field(
        validation_alias="whitelabelSetting", serialization_alias="whitelabelSetting"
    )


SIGN_UP_PAYLOAD_FRAGMENT = """
fragment SignUpPayload on signUpPayload {
  initialMessage
  messages {
    ...FieldError
  }
  nextRequiredStep
  token
  user {
    ...User
  }
  whitelabelSetting {
    ...WhitelabelSetting
  }
}
"""
