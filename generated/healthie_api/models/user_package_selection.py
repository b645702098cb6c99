# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, MoneyText

if TYPE_CHECKING:
    from ..models.billing_item_reference import BillingItemReference
    from ..models.offering_reference import OfferingReference
    from ..models.recurring_payment_reference import RecurringPaymentReference
    from ..models.requested_payment_reference import RequestedPaymentReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        BillingItemReference,
        OfferingReference,
        RecurringPaymentReference,
        RequestedPaymentReference,
        UserReference,
    ) = later(
        __package__,
        "..models.billing_item_reference:BillingItemReference",
        "..models.offering_reference:OfferingReference",
        "..models.recurring_payment_reference:RecurringPaymentReference",
        "..models.requested_payment_reference:RequestedPaymentReference",
        "..models.user_reference:UserReference",
    )


class UserPackageSelection(BaseModel):
    billing_item: BillingItemReference | None
    billing_item_id: ID | None
    created_at: DateTime
    id: ID
    initial_price_with_offering_coupon: MoneyText | None
    offering: OfferingReference | None
    offering_coupon_id: ID | None
    recurring_payment: RecurringPaymentReference | None
    requested_payment: RequestedPaymentReference | None
    requested_payment_id: ID | None
    user: UserReference | None


USER_PACKAGE_SELECTION_FRAGMENT = """
fragment UserPackageSelection on UserPackageSelection {
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
"""
