# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
