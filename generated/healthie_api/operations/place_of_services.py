# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.place_of_service_pagination_connection import PlaceOfServicePaginationConnection
from ..runtime import GraphQLOperation

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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("placeOfServices", PlaceOfServicePaginationConnection),
)
