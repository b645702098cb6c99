# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, MoneyText


class RecurringPaymentReference(BaseModel):
    id: ID
    amount_to_pay: MoneyText | None
    amount_paid: MoneyText | None
    billing_frequency: str | None
    is_canceled: Boolean
    is_paused: Boolean
    next_payment_date: DateTime | None
    offering_name: str | None
    start_at: DateTime | None
