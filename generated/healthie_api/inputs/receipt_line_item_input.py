# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel, MoneyTextInput, ZonedDateTime


class ReceiptLineItemInput(InputModel):
    created_at: ZonedDateTime | None = None
    description: str | None = None
    id: ID | None = None
    previous_price: MoneyTextInput | None = None
    price: MoneyTextInput | None = None
