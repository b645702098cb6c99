# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.other_id_number_pagination_connection import OtherIdNumberPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[OtherIdNumberPaginationConnection] = GraphQLOperation(
    name="otherIdNumbers",
    kind="query",
    root_field="otherIdNumbers",
    python_path="healthie.queries.other_id_numbers",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=249,
    document="""
query otherIdNumbers($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
  otherIdNumbers(
    after: $after
    before: $before
    first: $first
    last: $last
    user_id: $user_id
  ) {
    ...OtherIdNumberPaginationConnection
  }
}

fragment OtherIdNumberPaginationConnection on OtherIdNumberPaginationConnection {
  nodes {
    ...OtherIdNumber
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment OtherIdNumber on OtherIdNumber {
  id
  label
  organization {
    id
  }
  organization_id
  other_id
  other_id_qualifier
  user_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("otherIdNumbers", OtherIdNumberPaginationConnection),
)
