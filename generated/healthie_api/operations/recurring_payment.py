# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    MoneyText,
    optional_object_of,
)

from ..models.billing_item_reference import BILLING_ITEM_REFERENCE_FRAGMENT, BillingItemReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class RecurringPayment(BaseModel):
    amount_paid: MoneyText | None
    amount_to_pay: MoneyText | None
    appointment_id: ID | None
    billing_frequency: str | None
    billing_items_count: Int | None
    canceled_at: DateTime | None
    canceled_by: UserReference | None
    created_at: DateTime
    has_next_payment_date: Boolean | None
    has_scheduled_billing_item: Boolean | None
    id: ID
    is_canceled: Boolean
    is_paused: Boolean
    last_billing_item: BillingItemReference | None
    next_payment_date: DateTime | None
    next_restart_payment_date: DateTime | None
    offering_coupon_id: ID | None
    offering_id: ID | None
    offering_name: str | None
    original_price: MoneyText | None
    paused_at: DateTime | None
    paused_by: UserReference | None
    payments_remaining: str | None
    recipient_id: ID | None
    repeat_times: Int | None
    sender_id: ID | None
    start_at: DateTime | None
    updated_at: DateTime | None


RECURRING_PAYMENT_FRAGMENT = """
fragment RecurringPayment on RecurringPayment {
 amount_paid
 amount_to_pay
 appointment_id
 billing_frequency
 billing_items_count
 canceled_at
 canceled_by {
 ...UserReference
 }
 created_at
 has_next_payment_date
 has_scheduled_billing_item
 id
 is_canceled
 is_paused
 last_billing_item {
 ...BillingItemReference
 }
 next_payment_date
 next_restart_payment_date
 offering_coupon_id
 offering_id
 offering_name
 original_price
 paused_at
 paused_by {
 ...UserReference
 }
 payments_remaining
 recipient_id
 repeat_times
 sender_id
 start_at
 updated_at
}
"""


OPERATION: GraphQLOperation[RecurringPayment | None] = GraphQLOperation(
    name="recurringPayment",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query recurringPayment($id: ID) {
 recurringPayment(id: $id) {
 ...RecurringPayment
 }
}
"""
    + RECURRING_PAYMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + BILLING_ITEM_REFERENCE_FRAGMENT,
    decode=optional_object_of("recurringPayment", RecurringPayment),
)
