# Generated from specs/hero. Do not edit.
"""InvoiceItem."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, TEXT
from hero_healthie_runtime.rest.model import Field, Model
from hero_healthie_runtime.rest.money import MONEY
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class InvoiceItem(Model):
    """The object `InvoiceItem`."""

    _sent = True

    quantity: int
    create: bool | Unset = UNSET
    description: str | Unset = UNSET
    price: str | Unset = UNSET
    product: str | Unset = UNSET
    stripe_id: str | Unset = UNSET
    unit_amount: int | Unset = UNSET
    unit_amount_in_pounds: Decimal | Unset = UNSET
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
            Field("unit_amount_in_pounds", "unit_amount_in_pounds", MONEY),
        )
