# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_connection import USER_CONNECTION_FRAGMENT, UserConnection

OPERATION: GraphQLOperation[UserConnection] = GraphQLOperation(
    name="lastClientActivities",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "limit": "Int"},
    page_size=20,
    max_page_size=20,
    document="""
query lastClientActivities($after: String, $before: String, $first: Int = 20, $last: Int, $limit: Int) {
 lastClientActivities(
 after: $after
 before: $before
 first: $first
 last: $last
 limit: $limit
 ) {
 ...UserConnection
 }
}
"""
    + USER_CONNECTION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("lastClientActivities", UserConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=20,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="UserListItem",
    ),
)
