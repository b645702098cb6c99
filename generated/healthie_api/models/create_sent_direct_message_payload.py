# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.sent_direct_message import SentDirectMessage


class CreateSentDirectMessagePayload(BaseModel):
    messages: list[FieldError | None] | None
    sent_direct_message: SentDirectMessage | None


CREATE_SENT_DIRECT_MESSAGE_PAYLOAD_FRAGMENT = """
fragment CreateSentDirectMessagePayload on createSentDirectMessagePayload {
  messages {
    ...FieldError
  }
  sent_direct_message {
    ...SentDirectMessage
  }
}
"""
