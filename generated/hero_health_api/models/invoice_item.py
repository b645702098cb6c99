# Generated from specs/hero. Do not edit.
"""InvoiceItem."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, NUMBER, TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class InvoiceItem(Model):
    """The object `InvoiceItem`."""

    quantity: int
    create: bool | Unset = UNSET
    description: str | Unset = UNSET
    price: str | Unset = UNSET
    product: str | Unset = UNSET
    stripe_id: str | Unset = UNSET
    unit_amount: int | Unset = UNSET
    unit_amount_in_pounds: float | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("quantity", "quantity", INTEGER, required=True),
            Field("create", "create", BOOLEAN),
            Field("description", "description", TEXT),
            Field("price", "price", TEXT),
            Field("product", "product", TEXT),
            Field("stripe_id", "stripe_id", TEXT),
            Field("unit_amount", "unit_amount", INTEGER),
            Field("unit_amount_in_pounds", "unit_amount_in_pounds", NUMBER),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("quantity", UNSET)
        self.quantity = value if type(value) is int else read[0](value)
        value = get("create", UNSET)
        self.create = value if type(value) is bool or value is UNSET else read[1](value)
        value = get("description", UNSET)
        self.description = value if type(value) is str or value is UNSET else read[2](value)
        value = get("price", UNSET)
        self.price = value if type(value) is str or value is UNSET else read[3](value)
        value = get("product", UNSET)
        self.product = value if type(value) is str or value is UNSET else read[4](value)
        value = get("stripe_id", UNSET)
        self.stripe_id = value if type(value) is str or value is UNSET else read[5](value)
        value = get("unit_amount", UNSET)
        self.unit_amount = value if type(value) is int or value is UNSET else read[6](value)
        value = get("unit_amount_in_pounds", UNSET)
        self.unit_amount_in_pounds = value if type(value) is int or value is UNSET else read[7](value)
        self.additional_properties = {}
