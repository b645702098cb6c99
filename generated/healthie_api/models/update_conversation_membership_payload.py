# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.conversation_membership import ConversationMembership
from ..models.field_error import FieldError


class UpdateConversationMembershipPayload(BaseModel):
    conversation_membership: ConversationMembership | None
    messages: list[FieldError | None] | None


UPDATE_CONVERSATION_MEMBERSHIP_PAYLOAD_FRAGMENT = """
fragment UpdateConversationMembershipPayload on updateConversationMembershipPayload {
  conversation_membership {
    ...ConversationMembership
  }
  messages {
    ...FieldError
  }
}
"""
