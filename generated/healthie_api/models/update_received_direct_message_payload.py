# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.received_direct_message import ReceivedDirectMessage


class UpdateReceivedDirectMessagePayload(BaseModel):
    messages: list[FieldError | None] | None
    received_direct_message: ReceivedDirectMessage | None


UPDATE_RECEIVED_DIRECT_MESSAGE_PAYLOAD_FRAGMENT = """
fragment UpdateReceivedDirectMessagePayload on updateReceivedDirectMessagePayload {
  messages {
    ...FieldError
  }
  received_direct_message {
    ...ReceivedDirectMessage
  }
}
"""
