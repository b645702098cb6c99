# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.notification import Notification
from ..models.user import User


class BulkUpdateNotificationsPayload(BaseModel):
    current_user: User | None
    messages: list[FieldError | None] | None
    notifications: list[Notification | None] | None


BULK_UPDATE_NOTIFICATIONS_PAYLOAD_FRAGMENT = """
fragment BulkUpdateNotificationsPayload on bulkUpdateNotificationsPayload {
  current_user {
    ...User
  }
  messages {
    ...FieldError
  }
  notifications {
    ...Notification
  }
}
"""
