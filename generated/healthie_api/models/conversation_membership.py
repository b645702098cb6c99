# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class ConversationMembership(BaseModel):
    archived: Boolean
    conversation_id: ID | None
    conversation_role: str | None
    convo: Reference | None
    convo_updated_at: Reference | None
    created_at: DateTime
    creator: Reference | None
    display_avatar: str | None
    display_name: str | None
    display_name_and_initial: str | None
    display_other_user_first_name: str | None
    display_other_user_name: str | None
    id: ID
    last_task: Reference | None
    updated_at: DateTime
    user_id: ID | None
    user_list_as_display_name: str | None
    viewed: Boolean


CONVERSATION_MEMBERSHIP_FRAGMENT = """
fragment ConversationMembership on ConversationMembership {
  archived
  conversation_id
  conversation_role
  convo {
    id
  }
  convo_updated_at {
    id
  }
  created_at
  creator {
    id
  }
  display_avatar
  display_name
  display_name_and_initial
  display_other_user_first_name
  display_other_user_name
  id
  last_task {
    id
  }
  updated_at
  user_id
  user_list_as_display_name
  viewed
}
"""
