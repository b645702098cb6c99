# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.billing_item_pagination_connection import BillingItemPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BillingItemPaginationConnection] = GraphQLOperation(
    name="offeringBillingItems",
    kind="query",
    root_field="offeringBillingItems",
    python_path="healthie.queries.offering_billing_items",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "offering_id": "ID"},
    page_size=25,
    max_page_size=32,
    document="""
query offeringBillingItems($after: String, $before: String, $first: Int = 25, $last: Int, $offering_id: ID) {
  offeringBillingItems(
    after: $after
    before: $before
    first: $first
    last: $last
    offering_id: $offering_id
  ) {
    ...BillingItemPaginationConnection
  }
}

fragment BillingItemPaginationConnection on BillingItemPaginationConnection {
  nodes {
    ...BillingItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment BillingItem on BillingItem {
  amount_paid
  amount_paid_string
  application_fee_amount
  card_brand
  card_last4
  card_source
  charge_backs {
    id
  }
  coupon_code
  cpt_codes_super_bills_id
  created_at
  currency
  deleted_at
  failure_reason
  gifted_by
  gifted_to
  id
  is_canceled
  is_outside_payment
  is_recurring
  item_position_number
  net_payment
  next_scheduled_payment_amount
  note
  offering {
    id
  }
  offering_coupon {
    id
  }
  offering_coupon_id
  offering_id
  original_price
  payment_medium
  provider {
    id
  }
  receipt_last_sent_at
  recipient {
    id
  }
  recipient_id
  recurring_payment {
    id
  }
  refund_amount
  refund_date
  refund_items {
    id
  }
  requested_payer {
    id
  }
  requested_payment {
    id
  }
  requested_payment_id
  sender {
    id
  }
  sender_id
  shown_description
  shown_note
  state
  stripe_charge_id
  stripe_error
  successful_retried_payment {
    id
  }
  updated_at
  user_package_selection {
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
    decode=object_of("offeringBillingItems", BillingItemPaginationConnection),
)
