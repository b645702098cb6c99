# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Int, Reference

from ..models.user_reference import UserReference


class ConversationReference(BaseModel):
    id: ID
    name: str | None
    conversation_memberships_count: Int | None
    dietitian_id: ID | None
    patient_id: ID | None
    last_message_content: str | None
    updated_at: DateTime
    owner: UserReference | None


class ConversationMembership(BaseModel):
    archived: Boolean
    conversation_id: ID | None
    conversation_role: str | None
    convo: ConversationReference | None
    convo_updated_at: UserReference | None
    created_at: DateTime
    creator: UserReference | None
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
fragment ConversationReference on Conversation {
 id
 name
 conversation_memberships_count
 dietitian_id
 patient_id
 last_message_content
 updated_at
 owner {
 ...UserReference
 }
}

fragment ConversationMembership on ConversationMembership {
 archived
 conversation_id
 conversation_role
 convo {
 ...ConversationReference
 }
 convo_updated_at {
 ...UserReference
 }
 created_at
 creator {
 ...UserReference
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
