"""Amounts of money."""

from __future__ import annotations

from decimal import Decimal

from typing_extensions import override

from hero_healthie_runtime.errors import DecodeError, EncodeError, wrong_type
from hero_healthie_runtime.json import ExactFloat, JsonValue, as_number
from hero_healthie_runtime.rest.codec import Codec

_CENT = Decimal("0.01")
_MOST_MONEY = 11
"""The power of ten of the largest amounts: with two more digits they are numbers that JSON parsers read exactly."""


class MoneyCodec(Codec[Decimal]):
    """Amounts in pounds: exact numbers, of at most two digits after the point when they are sent."""

    expected = "number"
    pydantic = "float"

    @override
    def read(self, value: object) -> Decimal:
        if isinstance(value, ExactFloat):
            return Decimal(repr(value))
        if not isinstance(value, (int, Decimal)) or isinstance(value, bool):
            raise DecodeError((), self.expected)
        return Decimal(value)

    @override
    def write(self, value: object) -> JsonValue:
        if isinstance(value, float):
            raise EncodeError((), 'must be a Decimal, such as Decimal("12.50"), not float, which may be rounded')
        if not isinstance(value, (int, Decimal)) or isinstance(value, bool):
            raise wrong_type(value, "a Decimal")
        amount = Decimal(value)
        if not amount.is_finite() or amount.adjusted() > _MOST_MONEY:
            raise EncodeError((), "must be an amount of money")
        if amount != amount.quantize(_CENT):
            raise EncodeError((), "must have at most 2 digits after the point")
        return as_number(amount)


MONEY = MoneyCodec()
