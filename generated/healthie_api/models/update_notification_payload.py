# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.notification import Notification
from ..models.user import User


class UpdateNotificationPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    notification: Notification | None


UPDATE_NOTIFICATION_PAYLOAD_FRAGMENT = """
fragment UpdateNotificationPayload on updateNotificationPayload {
  currentUser {
    ...User
  }
  messages {
    ...FieldError
  }
  notification {
    ...Notification
  }
}
"""
