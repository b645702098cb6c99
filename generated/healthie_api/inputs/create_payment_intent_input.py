# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, MoneyTextInput


class CreatePaymentIntentInput(InputModel):
    amount_to_pay: MoneyTextInput | None = None
    coupon_code: str | None = None
    currency: str | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    offering_id: ID | None = None
    payment_method_types: list[str | None] | None = None
    phone_number: str | None = None
    recipient_id: ID | None = None
    stripe_idempotency_key: str | None = None
    timezone: str | None = None
