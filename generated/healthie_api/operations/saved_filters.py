# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.saved_filter import SAVED_FILTER_FRAGMENT, SavedFilter


class SavedFilterPaginationConnection(BaseModel):
    nodes: list[SavedFilter | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[SavedFilterPaginationConnection] = GraphQLOperation(
    name="savedFilters",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "organization_id": "ID",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=332,
    document="""
query savedFilters($after: String, $before: String, $first: Int = 25, $last: Int, $organization_id: ID, $user_id: ID) {
 savedFilters(
 after: $after
 before: $before
 first: $first
 last: $last
 organization_id: $organization_id
 user_id: $user_id
 ) {
 ...SavedFilterPaginationConnection
 }
}

fragment SavedFilterPaginationConnection on SavedFilterPaginationConnection {
 nodes {
 ...SavedFilter
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + SAVED_FILTER_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("savedFilters", SavedFilterPaginationConnection),
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
        item="SavedFilter",
    ),
)
