# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_connection import USER_CONNECTION_FRAGMENT, UserConnection
from ..models.user_list_item import USER_LIST_ITEM_FRAGMENT

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
    + USER_LIST_ITEM_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("lastClientActivities", UserConnection),
)
