# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.payout_account_pagination_connection import PayoutAccountPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[PayoutAccountPaginationConnection] = GraphQLOperation(
    name="payoutAccounts",
    kind="query",
    root_field="payoutAccounts",
    python_path="healthie.queries.payout_accounts",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=398,
    document="""
query payoutAccounts($after: String, $before: String, $first: Int = 25, $last: Int) {
  payoutAccounts(after: $after, before: $before, first: $first, last: $last) {
    ...PayoutAccountPaginationConnection
  }
}

fragment PayoutAccountPaginationConnection on PayoutAccountPaginationConnection {
  nodes {
    ...PayoutAccount
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment PayoutAccount on PayoutAccount {
  created_at
  id
  name
  updated_at
  uuid
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("payoutAccounts", PayoutAccountPaginationConnection),
)
