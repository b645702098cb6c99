# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, DateTime, Int


class Conversation(BaseModel):
    closed_by: Reference | None
    closed_date: DateTime | None
    community_chat: Boolean | None
    community_chat_prefix: str | None
    conversation_memberships: list[Reference]
    conversation_memberships_count: Int | None
    created_at: DateTime
    current_user_conversation_membership: Reference | None
    dietitian_id: ID | None
    first_four_invitees: list[Reference] | None
    id: ID
    includes_multiple_clients: Boolean | None
    invitees: list[Reference] | None
    is_hidden_for_client: Boolean | None
    last_message_content: str | None
    last_note_viewed_id: str | None
    metadata: JSON | None
    name: str | None
    owner: Reference | None
    patient_id: ID | None
    updated_at: DateTime
    user_groups: list[Reference] | None


CONVERSATION_FRAGMENT = """
fragment Conversation on Conversation {
  closed_by {
    id
  }
  closed_date
  community_chat
  community_chat_prefix
  conversation_memberships {
    id
  }
  conversation_memberships_count
  created_at
  current_user_conversation_membership {
    id
  }
  dietitian_id
  first_four_invitees {
    id
  }
  id
  includes_multiple_clients
  invitees {
    id
  }
  is_hidden_for_client
  last_message_content
  last_note_viewed_id
  metadata
  name
  owner {
    id
  }
  patient_id
  updated_at
  user_groups {
    id
  }
}
"""
