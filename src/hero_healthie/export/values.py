"""Values as the vendors write them, made into those of a column: exact, or refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from math import isfinite
from typing import Any

from hero_healthie.errors import InvalidArgumentError
from hero_healthie.export.columns import Kind, Value
from hero_healthie.export.errors import ExportError
from hero_healthie_runtime.graphql.scalars import read_date, read_datetime, read_money, read_money_text

_STEP = Decimal("0.0001")
_MOST = Decimal(10) ** 14
_MOST_WHOLE = 2**63


def read_value(kind: Kind, value: Any, *, of: str) -> Value:
    """Return a value of a response, for a column of a kind.

    Args:
        kind: what the column holds.
        value: what came: JSON, or what a model made of it.
        of: the record and the column, for the error, such as `price of invoice 7`.

    Raises:
        ExportError: the column cannot hold it exactly.
        InvalidArgumentError: there is no such kind.
    """
    if not isinstance(kind, Kind):
        raise InvalidArgumentError("kind must be a Kind, such as Kind.MONEY", argument="kind")
    if value is None:
        return None
    try:
        return _READERS[kind](value)
    except _CannotHoldError as error:
        raise ExportError(f"{of} {error}") from None


class _CannotHoldError(Exception):
    pass


def _text(value: Any) -> str:
    return value if isinstance(value, str) else _json(value)


def _json(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    except (ValueError, RecursionError):
        raise _CannotHoldError("is nested too deep") from None


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal) or value != value // 1:
        raise _CannotHoldError("is no whole number")
    if not -_MOST_WHOLE <= value < _MOST_WHOLE:
        raise _CannotHoldError("is no whole number of 64 bits")
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise _CannotHoldError("is no number")
    try:
        number = float(value)
    except OverflowError:
        raise _CannotHoldError("is too large a number") from None
    if not isfinite(number):
        raise _CannotHoldError("is no number")
    return number


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise _CannotHoldError("is neither true nor false")
    return value


def _money(value: Any) -> Decimal | None:
    """Return an exact amount with four decimals.

    A float stands for the shortest decimal that reads as the same number; the noise of arithmetic behind the fourth
    decimal is rounded away. What came as text is never rounded.
    """
    if value == "":
        return None
    try:
        amount = read_money_text(value) if isinstance(value, str) else read_money(value)
    except ValueError:
        amount = Decimal("NaN")
    if not amount.is_finite() or abs(amount) >= _MOST:
        raise _CannotHoldError("is no plain decimal number of at most 14 digits before the point")
    exact = amount.quantize(_STEP)
    if exact != amount and not isinstance(value, float):
        raise _CannotHoldError("has more than four decimals, which the files cannot hold without rounding")
    return exact


def _moment(value: Any) -> datetime | None:
    if value == "":
        return None
    try:
        return read_datetime(value).astimezone(UTC)
    except (ValueError, OverflowError):
        raise _CannotHoldError("is no moment") from None


def _day(value: Any) -> Value:
    if value == "":
        return None
    try:
        return read_date(value)
    except ValueError:
        raise _CannotHoldError("is no day") from None


_READERS: dict[Kind, Callable[[Any], Value]] = {
    Kind.TEXT: _text,
    Kind.WHOLE: _whole,
    Kind.NUMBER: _number,
    Kind.FLAG: _flag,
    Kind.MONEY: _money,
    Kind.MOMENT: _moment,
    Kind.DAY: _day,
    Kind.JSON: _json,
}
