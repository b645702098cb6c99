# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.notification_setting import NotificationSetting


class UpdateNotificationSettingPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_setting: NotificationSetting | None = Field(
        validation_alias="notificationSetting", serialization_alias="notificationSetting"
    )


UPDATE_NOTIFICATION_SETTING_PAYLOAD_FRAGMENT = """
fragment UpdateNotificationSettingPayload on updateNotificationSettingPayload {
  messages {
    ...FieldError
  }
  notificationSetting {
    ...NotificationSetting
  }
}
"""
