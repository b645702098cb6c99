# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.lab_order import LabOrder
from ..models.user_notifications_count import UserNotificationsCount


class UpdateLabOrderPayload(BaseModel):
    current_user_notifications_count: UserNotificationsCount | None = Field(
        validation_alias="currentUserNotificationsCount", serialization_alias="currentUserNotificationsCount"
    )
    lab_order: LabOrder | None
    messages: list[FieldError | None] | None


UPDATE_LAB_ORDER_PAYLOAD_FRAGMENT = """
fragment UpdateLabOrderPayload on updateLabOrderPayload {
  currentUserNotificationsCount {
    ...UserNotificationsCount
  }
  lab_order {
    ...LabOrder
  }
  messages {
    ...FieldError
  }
}
"""
