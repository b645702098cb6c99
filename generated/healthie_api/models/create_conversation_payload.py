# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
