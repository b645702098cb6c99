# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    object_of,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_reference import UserReference
    from ..operations.conversation_membership import ConversationMembership
else:
    from hero_healthie_runtime.graphql.later import later

    (
        ConversationMembership,
        UserGroupReference,
        UserReference,
    ) = later(
        __package__,
        "..operations.conversation_membership:ConversationMembership",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
    )


class Conversation(BaseModel):
    closed_by: UserReference | None
    closed_date: DateTime | None
    community_chat: Boolean | None
    community_chat_prefix: str | None
    conversation_memberships: list[ConversationMembership]
    conversation_memberships_count: Int | None
    created_at: DateTime
    current_user_conversation_membership: ConversationMembership | None
    dietitian_id: ID | None
    first_four_invitees: list[UserReference] | None
    id: ID
    includes_multiple_clients: Boolean | None
    invitees: list[UserReference] | None
    is_hidden_for_client: Boolean | None
    last_message_content: str | None
    last_note_viewed_id: str | None
    metadata: JSON | None
    name: str | None
    owner: UserReference | None
    patient_id: ID | None
    updated_at: DateTime
    user_groups: list[UserGroupReference] | None


CONVERSATION_FRAGMENT = """
fragment Conversation on Conversation {
 closed_by {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 closed_date
 community_chat
 community_chat_prefix
 conversation_memberships {
 archived
 conversation_id
 conversation_role
 convo {
 id
 name
 conversation_memberships_count
 dietitian_id
 patient_id
 last_message_content
 updated_at
 owner {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 convo_updated_at {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 created_at
 creator {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
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
 conversation_memberships_count
 created_at
 current_user_conversation_membership {
 archived
 conversation_id
 conversation_role
 convo {
 id
 name
 conversation_memberships_count
 dietitian_id
 patient_id
 last_message_content
 updated_at
 owner {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 convo_updated_at {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 created_at
 creator {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
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
 dietitian_id
 first_four_invitees {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 id
 includes_multiple_clients
 invitees {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 is_hidden_for_client
 last_message_content
 last_note_viewed_id
 metadata
 name
 owner {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 patient_id
 updated_at
 user_groups {
 id
 name
 }
}
"""


OPERATION: GraphQLOperation[Conversation | None] = GraphQLOperation(
    name="conversation",
    kind="query",
    safety="read",
    deprecated_arguments=("provider_id",),
    arguments={"id": "ID", "provider_id": "ID"},
    document="""
query conversation($id: ID, $provider_id: ID) {
 conversation(id: $id, provider_id: $provider_id) {
 ...Conversation
 }
}
"""
    + CONVERSATION_FRAGMENT,
    decode=optional_object_of("conversation", Conversation),
    facts=(Fact(argument="provider_id", kind="ignored", text="does nothing at the vendor", check="warn"),),
)

CONVERSATION_CHANGED_SUBSCRIPTION: GraphQLOperation[Conversation] = GraphQLOperation(
    name="conversationChangedSubscription",
    kind="subscription",
    safety="read",
    arguments={"id": "ID"},
    document="""
subscription conversationChangedSubscription($id: ID) {
 conversationChangedSubscription(id: $id) {
 ...Conversation
 }
}
"""
    + CONVERSATION_FRAGMENT,
    decode=object_of("conversationChangedSubscription", Conversation),
)
