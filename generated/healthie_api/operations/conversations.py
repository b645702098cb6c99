# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_group_reference import UserGroupReference
from ..models.user_reference import UserReference


class ConversationMembershipReference(BaseModel):
    display_name: str | None
    id: ID


class ConversationListItem(BaseModel):
    closed_by: UserReference | None
    closed_date: DateTime | None
    community_chat: Boolean | None
    community_chat_prefix: str | None
    conversation_memberships: list[ConversationMembershipReference]
    conversation_memberships_count: Int | None
    created_at: DateTime
    current_user_conversation_membership: ConversationMembershipReference | None
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


class ConversationPaginationConnection(BaseModel):
    nodes: list[ConversationListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ConversationPaginationConnection] = GraphQLOperation(
    name="conversations",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=31,
    document="""
query conversations($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
 conversations(
 after: $after
 before: $before
 first: $first
 last: $last
 user_id: $user_id
 ) {
 ...ConversationPaginationConnection
 }
}

fragment ConversationPaginationConnection on ConversationPaginationConnection {
 nodes {
 ...ConversationListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment ConversationListItem on Conversation {
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
 display_name
 id
 }
 conversation_memberships_count
 created_at
 current_user_conversation_membership {
 display_name
 id
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
    + PAGE_INFO_FRAGMENT,
    decode=object_of("conversations", ConversationPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="ConversationListItem",
    ),
)
