# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT
from ..models.conversation_membership_pagination_connection import (
    CONVERSATION_MEMBERSHIP_PAGINATION_CONNECTION_FRAGMENT,
    ConversationMembershipPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[ConversationMembershipPaginationConnection] = GraphQLOperation(
    name="conversationMembershipInvitees",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "id": "ID", "last": "Int"},
    page_size=25,
    max_page_size=36,
    document="""
query conversationMembershipInvitees($after: String, $before: String, $first: Int = 25, $id: ID, $last: Int) {
 conversationMembershipInvitees(
 after: $after
 before: $before
 first: $first
 id: $id
 last: $last
 ) {
 ...ConversationMembershipPaginationConnection
 }
}
"""
    + CONVERSATION_MEMBERSHIP_PAGINATION_CONNECTION_FRAGMENT
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("conversationMembershipInvitees", ConversationMembershipPaginationConnection),
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
        item="ConversationMembership",
    ),
)
