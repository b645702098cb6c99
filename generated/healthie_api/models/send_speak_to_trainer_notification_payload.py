# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
