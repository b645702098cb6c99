# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.place_of_service import PLACE_OF_SERVICE_FRAGMENT, PlaceOfService


class PlaceOfServicePaginationConnection(BaseModel):
    nodes: list[PlaceOfService | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[PlaceOfServicePaginationConnection] = GraphQLOperation(
    name="placeOfServices",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=498,
    document="""
query placeOfServices($after: String, $before: String, $first: Int = 25, $last: Int) {
 placeOfServices(after: $after, before: $before, first: $first, last: $last) {
 ...PlaceOfServicePaginationConnection
 }
}

fragment PlaceOfServicePaginationConnection on PlaceOfServicePaginationConnection {
 nodes {
 ...PlaceOfService
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + PLACE_OF_SERVICE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("placeOfServices", PlaceOfServicePaginationConnection),
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
        item="PlaceOfService",
    ),
)
