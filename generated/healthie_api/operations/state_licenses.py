# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.state_license_pagination_connection import StateLicensePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[StateLicensePaginationConnection] = GraphQLOperation(
    name="stateLicenses",
    kind="query",
    root_field="stateLicenses",
    python_path="healthie.queries.state_licenses",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "provider_id": "ID",
        "provider_ids": "[ID]",
    },
    page_size=25,
    max_page_size=664,
    document="""
query stateLicenses($after: String, $before: String, $first: Int = 25, $last: Int, $provider_id: ID, $provider_ids: [ID]) {
  stateLicenses(
    after: $after
    before: $before
    first: $first
    last: $last
    provider_id: $provider_id
    provider_ids: $provider_ids
  ) {
    ...StateLicensePaginationConnection
  }
}

fragment StateLicensePaginationConnection on StateLicensePaginationConnection {
  nodes {
    ...StateLicense
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment StateLicense on StateLicense {
  full_state_name
  id
  state
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("stateLicenses", StateLicensePaginationConnection),
)
