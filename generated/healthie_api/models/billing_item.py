# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, DateTime, Int, MoneyText


class BillingItemState(OpenEnum):
    FAILED = "FAILED"
    SCHEDULED = "SCHEDULED"
    SUCCEEDED = "SUCCEEDED"


class BillingItem(BaseModel):
    amount_paid: MoneyText | None
    amount_paid_string: str | None
    application_fee_amount: MoneyText | None
    card_brand: str | None
    card_last4: str | None
    card_source: str | None
    charge_backs: list[Reference] | None
    coupon_code: str | None
    cpt_codes_super_bills_id: ID | None
    created_at: DateTime
    currency: str | None
    deleted_at: DateTime | None
    failure_reason: str | None
    gifted_by: str | None
    gifted_to: str | None
    id: ID
    is_canceled: Boolean | None
    is_outside_payment: Boolean | None
    is_recurring: Boolean | None
    item_position_number: Int | None
    metadata: JSON | None
    net_payment: MoneyText | None
    next_scheduled_payment_amount: MoneyText | None
    note: str | None
    offering: Reference | None
    offering_coupon: Reference | None
    offering_coupon_id: ID | None
    offering_id: ID | None
    original_price: MoneyText | None
    payment_medium: ID | None
    provider: Reference | None
    receipt_last_sent_at: DateTime | None
    recipient: Reference | None
    recipient_id: ID | None
    recurring_payment: Reference | None
    refund_amount: MoneyText | None
    refund_date: DateTime | None
    refund_items: list[Reference] | None
    requested_payer: Reference | None
    requested_payment: Reference | None
    requested_payment_id: ID | None
    sender: Reference | None
    sender_id: ID | None
    shown_description: str | None
    shown_note: str | None
    state: BillingItemState | None
    stripe_charge_id: ID | None
    stripe_error: str | None
    successful_retried_payment: Reference | None
    updated_at: DateTime | None
    user_package_selection: Reference | None


BILLING_ITEM_FRAGMENT = """
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
  metadata
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
"""
