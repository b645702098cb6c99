# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class SendSpeakToTrainerNotificationPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


SEND_SPEAK_TO_TRAINER_NOTIFICATION_PAYLOAD_FRAGMENT = """
fragment SendSpeakToTrainerNotificationPayload on SendSpeakToTrainerNotificationPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
