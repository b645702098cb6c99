# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.serving_size import SERVING_SIZE_FRAGMENT
from ..models.serving_size_pagination_connection import (
    SERVING_SIZE_PAGINATION_CONNECTION_FRAGMENT,
    ServingSizePaginationConnection,
)

OPERATION: GraphQLOperation[ServingSizePaginationConnection] = GraphQLOperation(
    name="servingSizes",
    kind="query",
    root_field="servingSizes",
    python_path="healthie.queries.serving_sizes",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "food_id": "ID", "last": "Int"},
    page_size=25,
    max_page_size=142,
    document="""
query servingSizes($after: String, $before: String, $first: Int = 25, $food_id: ID, $last: Int) {
  servingSizes(
    after: $after
    before: $before
    first: $first
    food_id: $food_id
    last: $last
  ) {
    ...ServingSizePaginationConnection
  }
}
"""
    + SERVING_SIZE_PAGINATION_CONNECTION_FRAGMENT
    + SERVING_SIZE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("servingSizes", ServingSizePaginationConnection),
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
        item="ServingSize",
    ),
)
