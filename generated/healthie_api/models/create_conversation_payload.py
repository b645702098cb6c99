# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.conversation import Conversation
from ..models.field_error import FieldError


class CreateConversationPayload(BaseModel):
    conversation: Conversation | None
    messages: list[FieldError | None] | None


CREATE_CONVERSATION_PAYLOAD_FRAGMENT = """
fragment CreateConversationPayload on createConversationPayload {
  conversation {
    ...Conversation
  }
  messages {
    ...FieldError
  }
}
"""
