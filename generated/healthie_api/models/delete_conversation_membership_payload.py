# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.conversation_membership import ConversationMembership
from ..models.field_error import FieldError


class DeleteConversationMembershipPayload(BaseModel):
    conversation_membership: ConversationMembership | None = Field(
        validation_alias="conversationMembership", serialization_alias="conversationMembership"
    )
    messages: list[FieldError | None] | None


DELETE_CONVERSATION_MEMBERSHIP_PAYLOAD_FRAGMENT = """
fragment DeleteConversationMembershipPayload on deleteConversationMembershipPayload {
  conversationMembership {
    ...ConversationMembership
  }
  messages {
    ...FieldError
  }
}
"""
