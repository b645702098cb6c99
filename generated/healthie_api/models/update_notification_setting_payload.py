# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
