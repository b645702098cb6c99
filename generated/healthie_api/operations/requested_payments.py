# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.requested_payment_pagination_connection import RequestedPaymentPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RequestedPaymentPaginationConnection] = GraphQLOperation(
    name="requestedPayments",
    kind="query",
    root_field="requestedPayments",
    python_path="healthie.queries.requested_payments",
    safety="read",
    confidence="full",
    deprecated_arguments=("only_unpaid",),
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "only_unpaid": "Boolean",
        "order_by": "RequestedPaymentOrderKeys",
        "preview": "Boolean",
        "sender_id": "ID",
        "sort_by": "String",
        "status_filter": "String",
    },
    page_size=25,
    max_page_size=38,
    document="""
query requestedPayments($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $only_unpaid: Boolean, $order_by: RequestedPaymentOrderKeys, $preview: Boolean, $sender_id: ID, $sort_by: String, $status_filter: String) {
  requestedPayments(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    only_unpaid: $only_unpaid
    order_by: $order_by
    preview: $preview
    sender_id: $sender_id
    sort_by: $sort_by
    status_filter: $status_filter
  ) {
    ...RequestedPaymentPaginationConnection
  }
}

fragment RequestedPaymentPaginationConnection on RequestedPaymentPaginationConnection {
  nodes {
    ...Invoice
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Invoice on RequestedPayment {
  id
  invoice_id
  invoice_type
  status
  price
  currency
  balance_due
  debt_decimal
  paid_at
  paid_percent
  write_off_amount
  is_manually_paid
  is_preview
  details
  notes
  services_provided
  service_date
  date_to_show
  email_sent_at
  metadata
  created_at
  updated_at
  appointment_id
  billing_item_id
  billing_items {
    id
  }
  cms1500_id
  cms1500_service_date
  offering_id
  offering_price_at_invoice_creation
  offering {
    id
    name
  }
  recipient_id
  recipient {
    id
    dietitian {
      id
    }
  }
  requested_payer_id
  requested_payer {
    id
  }
  other_requested_payer {
    id
  }
  requested_payment_template {
    id
  }
  sender_id
  sender {
    id
  }
  user_package_selection {
    id
  }
  write_offs {
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
    decode=object_of("requestedPayments", RequestedPaymentPaginationConnection),
)
