# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.place_of_service import PLACE_OF_SERVICE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.location import LOCATION_FRAGMENT, Location


class LocationPaginationConnection(BaseModel):
    nodes: list[Location | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[LocationPaginationConnection] = GraphQLOperation(
    name="locations",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "has_name": "Boolean",
        "has_service_facilities": "Boolean",
        "keywords": "String",
        "last": "Int",
        "user_id": "String",
    },
    page_size=25,
    max_page_size=68,
    document="""
query locations($after: String, $before: String, $first: Int = 25, $has_name: Boolean, $has_service_facilities: Boolean, $keywords: String, $last: Int, $user_id: String) {
 locations(
 after: $after
 before: $before
 first: $first
 has_name: $has_name
 has_service_facilities: $has_service_facilities
 keywords: $keywords
 last: $last
 user_id: $user_id
 ) {
 ...LocationPaginationConnection
 }
}

fragment LocationPaginationConnection on LocationPaginationConnection {
 nodes {
 ...Location
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + LOCATION_FRAGMENT
    + PLACE_OF_SERVICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("locations", LocationPaginationConnection),
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
        item="Location",
    ),
)
