# Generated from specs/hero. Do not edit.
"""listCoupons: GET /v1/invoicing/coupons."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.money import MONEY
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CouponList(Model):
    """The object `CouponList`."""

    count: float
    data: list[Coupon]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("count", "count", NUMBER, required=True),
            Field("data", "data", ListOf(ModelOf(Coupon)), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int else read[0](value)
        value = get("data", UNSET)
        self.data = read[1](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Coupon(Model):
    """The object `Coupon`."""

    id: str
    name: str
    amount_off: Decimal | None = None
    applies_to: Record | None = None
    percent_off: float | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
            Field("amount_off", "amount_off", MONEY),
            Field("applies_to", "applies_to", RECORD),
            Field("percent_off", "percent_off", NUMBER),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else read[1](value)
        value = get("amount_off", UNSET)
        self.amount_off = (
            value
            if type(value) is Decimal
            else Decimal(value)
            if type(value) is int
            else None
            if value is UNSET
            else read[2](value)
        )
        value = get("applies_to", UNSET)
        self.applies_to = None if value is UNSET else read[3](value)
        value = get("percent_off", UNSET)
        self.percent_off = value if type(value) is int else None if value is UNSET else read[4](value)
        self.additional_properties = {}


OPERATION: HttpOperation[CouponList] = HttpOperation(
    name="listCoupons",
    python_path="hero.invoicing.list_coupons",
    method="GET",
    path="/v1/invoicing/coupons",
    safety="read",
    confidence="partial",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(CouponList)),
)
