# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..scalars import Boolean


class UnsubscribeFromNotificationPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_setting_updated: Boolean | None = Field(
        validation_alias="notificationSettingUpdated", serialization_alias="notificationSettingUpdated"
    )


UNSUBSCRIBE_FROM_NOTIFICATION_PAYLOAD_FRAGMENT = """
fragment UnsubscribeFromNotificationPayload on unsubscribeFromNotificationPayload {
  messages {
    ...FieldError
  }
  notificationSettingUpdated
}
"""
