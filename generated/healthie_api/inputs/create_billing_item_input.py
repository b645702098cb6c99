# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, MoneyTextInput, ZonedDateTime


class CreateBillingItemInput(InputModel):
    amount_paid: MoneyTextInput | None = None
    created_at: ZonedDateTime | None = None
    metadata: str | None = None
    note: str | None = None
    offering_coupon_id: ID | None = None
    offering_id: ID | None = None
    payment_due_date: ZonedDateTime | None = None
    payment_medium: str | None = None
    recipient_id: ID | None = None
    requested_payer_id: ID | None = None
    requested_payment_id: ID | None = None
    sender_id: ID | None = None
    should_charge: Boolean | None = None
    stripe_customer_detail_id: ID | None = None
    stripe_idempotency_key: ID | None = None
    user_package_selection_id: ID | None = None
