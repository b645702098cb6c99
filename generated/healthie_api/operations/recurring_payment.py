# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.recurring_payment import RecurringPayment
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RecurringPayment | None] = GraphQLOperation(
    name="recurringPayment",
    kind="query",
    root_field="recurringPayment",
    python_path="healthie.queries.recurring_payment",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query recurringPayment($id: ID) {
  recurringPayment(id: $id) {
    ...RecurringPayment
  }
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
""",
    decode=optional_object_of("recurringPayment", RecurringPayment),
)
