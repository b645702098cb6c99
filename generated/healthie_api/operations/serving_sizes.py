# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.serving_size_pagination_connection import ServingSizePaginationConnection
from ..runtime import GraphQLOperation

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

fragment ServingSizePaginationConnection on ServingSizePaginationConnection {
  nodes {
    ...ServingSize
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment ServingSize on ServingSize {
  amount
  calories
  fdc_import
  food_id
  food_portion_id
  id
  macro_micro_nutrients {
    id
  }
  macro_nutrients {
    id
  }
  modifier
  nutrients {
    id
  }
  unit
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("servingSizes", ServingSizePaginationConnection),
)
