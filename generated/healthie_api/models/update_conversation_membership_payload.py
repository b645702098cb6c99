# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
