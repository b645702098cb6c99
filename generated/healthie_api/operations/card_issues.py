# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.stripe_customer_detail_pagination_connection import StripeCustomerDetailPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[StripeCustomerDetailPaginationConnection] = GraphQLOperation(
    name="cardIssues",
    kind="query",
    root_field="cardIssues",
    python_path="healthie.queries.card_issues",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "order_by": "StripeCustomerDetailOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=117,
    document="""
query cardIssues($after: String, $before: String, $first: Int = 25, $last: Int, $order_by: StripeCustomerDetailOrderKeys, $sort_by: String) {
  cardIssues(
    after: $after
    before: $before
    first: $first
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...StripeCustomerDetailPaginationConnection
  }
}

fragment StripeCustomerDetailPaginationConnection on StripeCustomerDetailPaginationConnection {
  nodes {
    ...StripeCustomerDetail
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment StripeCustomerDetail on StripeCustomerDetail {
  bank_type
  card_type
  card_type_label
  country
  created_at
  cursor
  expiration
  expiring_next_month
  id
  last_four
  source_status
  source_type
  stripe_id
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
    decode=object_of("cardIssues", StripeCustomerDetailPaginationConnection),
)
