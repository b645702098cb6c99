# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    Reference,
    object_of,
    optional_object_of,
)

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


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


OPERATION: GraphQLOperation[ConversationMembership | None] = GraphQLOperation(
    name="conversationMembership",
    kind="query",
    safety="read",
    arguments={"conversation_membership_id": "ID", "id": "ID"},
    document="""
query conversationMembership($conversation_membership_id: ID, $id: ID) {
 conversationMembership(
 conversation_membership_id: $conversation_membership_id
 id: $id
 ) {
 ...ConversationMembership
 }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("conversationMembership", ConversationMembership),
)

LAST_CM: GraphQLOperation[ConversationMembership | None] = GraphQLOperation(
    name="lastCM",
    kind="query",
    safety="read",
    arguments={"active_status": "String", "provider_id": "ID"},
    document="""
query lastCM($active_status: String, $provider_id: ID) {
 lastCM(active_status: $active_status, provider_id: $provider_id) {
 ...ConversationMembership
 }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("lastCM", ConversationMembership),
)

CONVERSATION_MEMBERSHIP_ADDED_SUBSCRIPTION: GraphQLOperation[ConversationMembership] = GraphQLOperation(
    name="conversationMembershipAddedSubscription",
    kind="subscription",
    safety="read",
    arguments={"notesType": "String"},
    document="""
subscription conversationMembershipAddedSubscription($notesType: String) {
 conversationMembershipAddedSubscription(notesType: $notesType) {
 ...ConversationMembership
 }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("conversationMembershipAddedSubscription", ConversationMembership),
)

CONVERSATION_MEMBERSHIP_UPDATED_SUBSCRIPTION: GraphQLOperation[ConversationMembership] = GraphQLOperation(
    name="conversationMembershipUpdatedSubscription",
    kind="subscription",
    safety="read",
    arguments={"notesType": "String"},
    document="""
subscription conversationMembershipUpdatedSubscription($notesType: String) {
 conversationMembershipUpdatedSubscription(notesType: $notesType) {
 ...ConversationMembership
 }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("conversationMembershipUpdatedSubscription", ConversationMembership),
)
