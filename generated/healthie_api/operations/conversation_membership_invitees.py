# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership


class ConversationMembershipPaginationConnection(BaseModel):
    nodes: list[ConversationMembership | None] | None
    page_info: PageInfo
    total_count: Int


CONVERSATION_MEMBERSHIP_INVITEES_FRAGMENT = """
fragment ConversationMembershipPaginationConnection on ConversationMembershipPaginationConnection {
 nodes {
 ...ConversationMembership
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


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
    + CONVERSATION_MEMBERSHIP_INVITEES_FRAGMENT
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
