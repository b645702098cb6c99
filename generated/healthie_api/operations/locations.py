# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.location import LOCATION_FRAGMENT, Location
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class LocationPaginationConnection(BaseModel):
    nodes: list[Location | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[LocationPaginationConnection] = GraphQLOperation(
    name="locations",
    kind="query",
    root_field="locations",
    python_path="healthie.queries.locations",
    safety="read",
    confidence="full",
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
    max_page_size=110,
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
