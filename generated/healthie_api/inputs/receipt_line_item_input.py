# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, MoneyTextInput, ZonedDateTime


class ReceiptLineItemInput(InputModel):
    created_at: ZonedDateTime | None = None
    description: str | None = None
    id: ID | None = None
    previous_price: MoneyTextInput | None = None
    price: MoneyTextInput | None = None
