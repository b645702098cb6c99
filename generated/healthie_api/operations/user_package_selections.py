# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.user_package_selection_pagination_connection import UserPackageSelectionPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UserPackageSelectionPaginationConnection] = GraphQLOperation(
    name="userPackageSelections",
    kind="query",
    root_field="userPackageSelections",
    python_path="healthie.queries.user_package_selections",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "offering_id": "ID",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=124,
    document="""
query userPackageSelections($after: String, $before: String, $first: Int = 25, $last: Int, $offering_id: ID, $user_id: ID) {
  userPackageSelections(
    after: $after
    before: $before
    first: $first
    last: $last
    offering_id: $offering_id
    user_id: $user_id
  ) {
    ...UserPackageSelectionPaginationConnection
  }
}

fragment UserPackageSelectionPaginationConnection on UserPackageSelectionPaginationConnection {
  nodes {
    ...UserPackageSelection
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment UserPackageSelection on UserPackageSelection {
  billing_item {
    id
  }
  billing_item_id
  created_at
  id
  initial_price_with_offering_coupon
  offering {
    id
  }
  offering_coupon_id
  recurring_payment {
    id
  }
  requested_payment {
    id
  }
  requested_payment_id
  user {
    id
  }
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("userPackageSelections", UserPackageSelectionPaginationConnection),
)
