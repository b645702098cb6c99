# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.location_pagination_connection import LocationPaginationConnection
from ..runtime import GraphQLOperation

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

fragment Location on Location {
  city
  country
  id
  line1
  line2
  name
  npi
  other_id
  other_id_qual
  place_of_service {
    id
  }
  place_of_service_id
  state
  to_oneline
  user {
    id
  }
  user_id
  zip
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("locations", LocationPaginationConnection),
)
