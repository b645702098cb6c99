# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.recurring_payment_pagination_connection import RecurringPaymentPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RecurringPaymentPaginationConnection] = GraphQLOperation(
    name="recurringPayments",
    kind="query",
    root_field="recurringPayments",
    python_path="healthie.queries.recurring_payments",
    safety="read",
    confidence="full",
    arguments={
        "active_status": "String",
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "user_id": "ID!",
    },
    page_size=25,
    max_page_size=64,
    document="""
query recurringPayments($active_status: String, $after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID!) {
  recurringPayments(
    active_status: $active_status
    after: $after
    before: $before
    first: $first
    last: $last
    user_id: $user_id
  ) {
    ...RecurringPaymentPaginationConnection
  }
}

fragment RecurringPaymentPaginationConnection on RecurringPaymentPaginationConnection {
  nodes {
    ...RecurringPayment
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment RecurringPayment on RecurringPayment {
  amount_paid
  amount_to_pay
  appointment_id
  billing_frequency
  billing_items_count
  canceled_at
  canceled_by {
    id
  }
  created_at
  has_next_payment_date
  has_scheduled_billing_item
  id
  is_canceled
  is_paused
  last_billing_item {
    id
  }
  next_payment_date
  next_restart_payment_date
  offering_coupon_id
  offering_id
  offering_name
  original_price
  paused_at
  paused_by {
    id
  }
  payments_remaining
  recipient_id
  repeat_times
  sender_id
  start_at
  updated_at
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("recurringPayments", RecurringPaymentPaginationConnection),
)
