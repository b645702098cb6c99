# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, MoneyTextInput, ZonedDateTime


class UpdateBillingItemInput(InputModel):
    amount_paid: MoneyTextInput | None = None
    chosen_refund_amount: MoneyTextInput | None = None
    created_at: ZonedDateTime | None = None
    id: ID | None = None
    is_canceled: Boolean | None = None
    is_paused: Boolean | None = None
    metadata: str | None = None
    new_payment_date: ZonedDateTime | None = None
    note: str | None = None
    payment_medium: str | None = None
    recipient_id: ID | None = None
    resend_payment: Boolean | None = None
    resend_receipt: Boolean | None = None
    sender_id: ID | None = None
    stripe_idempotency_key: ID | None = None
