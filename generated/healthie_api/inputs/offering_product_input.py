# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel, Int, MoneyTextInput


class ProductInput(InputModel):
    id: str | None = None
    name: str | None = None


class OfferingProductInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    deduct_main_quantity: Boolean | None = None
    id: ID | None = None
    price: MoneyTextInput | None = None
    product: ProductInput | None = None
    quantity: Int | None = None
    taxable: Boolean | None = None
