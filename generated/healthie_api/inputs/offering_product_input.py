# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..inputs.product_input import ProductInput
from ..scalars import ID, Boolean, Int


class OfferingProductInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    deduct_main_quantity: Boolean | None = None
    id: ID | None = None
    price: str | None = None
    product: ProductInput | None = None
    quantity: Int | None = None
    taxable: Boolean | None = None
