# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.billing_item_pagination_connection import BillingItemPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BillingItemPaginationConnection] = GraphQLOperation(
    name="billingItems",
    kind="query",
    root_field="billingItems",
    python_path="healthie.queries.billing_items",
    safety="read",
    confidence="full",
    deprecated_arguments=("state",),
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "created_at_end": "ISO8601DateTime",
        "created_at_start": "ISO8601DateTime",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offerings_only": "Boolean",
        "order_by": "BillingItemOrderKeys",
        "provider_id": "ID",
        "sort_by": "String",
        "state": "String",
        "status": "[String]",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=32,
    document="""
query billingItems($after: String, $before: String, $client_id: ID, $created_at_end: ISO8601DateTime, $created_at_start: ISO8601DateTime, $first: Int = 25, $keywords: String, $last: Int, $offerings_only: Boolean, $order_by: BillingItemOrderKeys, $provider_id: ID, $sort_by: String, $state: String, $status: [String], $user_id: ID) {
  billingItems(
    after: $after
    before: $before
    client_id: $client_id
    created_at_end: $created_at_end
    created_at_start: $created_at_start
    first: $first
    keywords: $keywords
    last: $last
    offerings_only: $offerings_only
    order_by: $order_by
    provider_id: $provider_id
    sort_by: $sort_by
    state: $state
    status: $status
    user_id: $user_id
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
    decode=object_of("billingItems", BillingItemPaginationConnection),
)
