# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.chat_setting import ChatSetting
from ..models.field_error import FieldError


class CreateChatSettingPayload(BaseModel):
    chat_setting: ChatSetting | None = Field(validation_alias="chatSetting", serialization_alias="chatSetting")
    messages: list[FieldError | None] | None


CREATE_CHAT_SETTING_PAYLOAD_FRAGMENT = """
fragment CreateChatSettingPayload on createChatSettingPayload {
  chatSetting {
    ...ChatSetting
  }
  messages {
    ...FieldError
  }
}
"""
