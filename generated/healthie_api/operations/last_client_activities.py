# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_connection import USER_CONNECTION_FRAGMENT, UserConnection

OPERATION: GraphQLOperation[UserConnection] = GraphQLOperation(
    name="lastClientActivities",
    kind="query",
    root_field="lastClientActivities",
    python_path="healthie.queries.last_client_activities",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "limit": "Int"},
    page_size=25,
    max_page_size=36,
    document="""
query lastClientActivities($after: String, $before: String, $first: Int = 25, $last: Int, $limit: Int) {
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
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="UserListItem",
    ),
)
