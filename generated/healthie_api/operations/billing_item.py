# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    MoneyText,
    optional_object_of,
)

from ..enums.billing_item_state import BillingItemState

if TYPE_CHECKING:
    from ..models.billing_item_reference import BillingItemReference
    from ..models.offering_coupon_reference import OfferingCouponReference
    from ..models.offering_reference import OfferingReference
    from ..models.recurring_payment_reference import RecurringPaymentReference
    from ..models.requested_payment_reference import RequestedPaymentReference
    from ..models.user_package_selection import UserPackageSelection
    from ..models.user_reference import UserReference
    from ..operations.charge_back import ChargeBack
else:
    from hero_healthie_runtime.graphql.later import later

    (
        BillingItemReference,
        ChargeBack,
        OfferingCouponReference,
        OfferingReference,
        RecurringPaymentReference,
        RequestedPaymentReference,
        UserPackageSelection,
        UserReference,
    ) = later(
        __package__,
        "..models.billing_item_reference:BillingItemReference",
        "..operations.charge_back:ChargeBack",
        "..models.offering_coupon_reference:OfferingCouponReference",
        "..models.offering_reference:OfferingReference",
        "..models.recurring_payment_reference:RecurringPaymentReference",
        "..models.requested_payment_reference:RequestedPaymentReference",
        "..models.user_package_selection:UserPackageSelection",
        "..models.user_reference:UserReference",
    )


class RefundItem(BaseModel):
    billing_item_id: str | None
    currency: str | None
    id: ID
    refund_amount: MoneyText | None
    refund_date: DateTime | None
    status: str | None


class RequestedPayer(BaseModel):
    address: str | None
    email: str | None
    id: ID
    name: str | None


class BillingItem(BaseModel):
    amount_paid: MoneyText | None
    amount_paid_string: str | None
    application_fee_amount: MoneyText | None
    card_brand: str | None
    card_last4: str | None
    card_source: str | None
    charge_backs: list[ChargeBack] | None
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
    offering: OfferingReference | None
    offering_coupon: OfferingCouponReference | None
    offering_coupon_id: ID | None
    offering_id: ID | None
    original_price: MoneyText | None
    payment_medium: ID | None
    provider: UserReference | None
    receipt_last_sent_at: DateTime | None
    recipient: UserReference | None
    recipient_id: ID | None
    recurring_payment: RecurringPaymentReference | None
    refund_amount: MoneyText | None
    refund_date: DateTime | None
    refund_items: list[RefundItem] | None
    requested_payer: RequestedPayer | None
    requested_payment: RequestedPaymentReference | None
    requested_payment_id: ID | None
    sender: UserReference | None
    sender_id: ID | None
    shown_description: str | None
    shown_note: str | None
    state: BillingItemState | None
    stripe_charge_id: ID | None
    stripe_error: str | None
    successful_retried_payment: BillingItemReference | None
    updated_at: DateTime | None
    user_package_selection: UserPackageSelection | None


BILLING_ITEM_FRAGMENT = """
fragment BillingItem on BillingItem {
 amount_paid
 amount_paid_string
 application_fee_amount
 card_brand
 card_last4
 card_source
 charge_backs {
 billing_item {
 amount_paid
 currency
 id
 state
 }
 created_at
 disputed_amount
 evidence {
 billing_address
 cancellation_policy
 cancellation_policy_disclosure
 cancellation_rebuttal
 customer_communication
 customer_email_address
 customer_name
 product_description
 refund_policy
 refund_policy_disclosure
 refund_refusal_explanation
 uncategorized_file
 uncategorized_text
 }
 evidence_fields_to_submit
 fee
 formatted_reason
 formatted_status
 id
 reason
 response_required_by
 status
 total_amount
 updated_at
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
 billing_frequency
 currency
 id
 name
 price
 }
 offering_coupon {
 id
 code
 to_one_line
 expires_at
 is_valid
 }
 offering_coupon_id
 offering_id
 original_price
 payment_medium
 provider {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 receipt_last_sent_at
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 recipient_id
 recurring_payment {
 id
 amount_to_pay
 amount_paid
 billing_frequency
 is_canceled
 is_paused
 next_payment_date
 offering_name
 start_at
 }
 refund_amount
 refund_date
 refund_items {
 billing_item_id
 currency
 id
 refund_amount
 refund_date
 status
 }
 requested_payer {
 address
 email
 id
 name
 }
 requested_payment {
 id
 invoice_id
 price
 currency
 status
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 requested_payment_id
 sender {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 sender_id
 shown_description
 shown_note
 state
 stripe_charge_id
 stripe_error
 successful_retried_payment {
 amount_paid
 currency
 id
 state
 }
 updated_at
 user_package_selection {
 billing_item {
 amount_paid
 currency
 id
 state
 }
 billing_item_id
 created_at
 id
 initial_price_with_offering_coupon
 offering {
 billing_frequency
 currency
 id
 name
 price
 }
 offering_coupon_id
 recurring_payment {
 id
 amount_to_pay
 amount_paid
 billing_frequency
 is_canceled
 is_paused
 next_payment_date
 offering_name
 start_at
 }
 requested_payment {
 id
 invoice_id
 price
 currency
 status
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 requested_payment_id
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
}
"""


OPERATION: GraphQLOperation[BillingItem | None] = GraphQLOperation(
    name="billingItem",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query billingItem($id: ID) {
 billingItem(id: $id) {
 ...BillingItem
 }
}
"""
    + BILLING_ITEM_FRAGMENT,
    decode=optional_object_of("billingItem", BillingItem),
)
