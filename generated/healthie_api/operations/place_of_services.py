# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class PlaceOfService(BaseModel):
    code: str | None
    code_name: str | None
    id: ID
    name: str | None


class PlaceOfServicePaginationConnection(BaseModel):
    nodes: list[PlaceOfService | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[PlaceOfServicePaginationConnection] = GraphQLOperation(
    name="placeOfServices",
    kind="query",
    root_field="placeOfServices",
    python_path="healthie.queries.place_of_services",
    safety="read",
    confidence="full",
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

fragment PlaceOfService on PlaceOfService {
  code
  code_name
  id
  name
}
"""
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
