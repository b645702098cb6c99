# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_billing_item_payload import CreateBillingItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateBillingItemPayload] = GraphQLOperation(
    name="createBillingItem",
    kind="mutation",
    root_field="createBillingItem",
    python_path="healthie.mutations.create_billing_item",
    safety="money",
    confidence="full",
    check="list the charges of the client with healthie.queries.billing_items, newest first",
    arguments={"input": "createBillingItemInput"},
    document="""
mutation createBillingItem($input: createBillingItemInput) {
  createBillingItem(input: $input) {
    ...CreateBillingItemPayload
  }
}

fragment CreateBillingItemPayload on createBillingItemPayload {
  billingItem {
    ...BillingItem
  }
  messages {
    ...FieldError
  }
  stripeError
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createBillingItem", CreateBillingItemPayload),
)
