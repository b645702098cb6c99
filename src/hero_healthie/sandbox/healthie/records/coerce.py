"""Fit the values of inputs into fields, which often have another scalar type, and refuse what no vendor could read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from graphql import GraphQLEnumType

from hero_healthie.sandbox.common.json import dump_json
from hero_healthie_runtime.json import is_array, is_object

_ODD = re.compile(r"^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?: [A-Z]{2,5})? ?(Z|UTC|[+-]\d\d:?\d\d)?$")
_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]*)?|-?\.[0-9]+")
_MOST = Decimal(10) ** 15


class UnfitError(ValueError):
    """Raised when a value cannot be what a field holds."""


@lru_cache(maxsize=1 << 15)
def parse_moment(text: str) -> datetime | None:
    """Read a point in time in any writing that the vendor's reference shows; None when it is none."""
    found = _ODD.match(text.strip())
    try:
        if found is None:
            return datetime.combine(date.fromisoformat(text.strip()), datetime.min.time())
        day, time, seconds, offset = found.groups()
        zone = (offset or "").replace("UTC", "+00:00").replace("Z", "+00:00")
        return datetime.fromisoformat(f"{day}T{time}{seconds or ':00'}{zone}")
    except ValueError:
        return None


def check(value: Any, declared: str) -> None:
    """Check a value of an input by the input's type.

    Raises:
        UnfitError: it is a date or a time that does not exist.
    """
    dated = declared in {"ISO8601Date", "ISO8601DateTime"} and isinstance(value, str)
    if dated and value.strip() and parse_moment(value) is None:
        raise UnfitError("is not a valid date")


def coerce(value: Any, type_: Any) -> Any:
    """Return a value as the leaf type of a field has it.

    Raises:
        UnfitError: it cannot be one.
    """
    if value is None:
        return None
    if isinstance(type_, GraphQLEnumType):
        return _enum(value, type_)
    fit = _FITS.get(type_.name)
    return value if fit is None else fit(value)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return dump_json(value).decode() if is_object(value) or is_array(value) else str(value)


def number_of(value: Any) -> Decimal:
    """Return a number, which may have a currency and thousands as in `$1,234.50`.

    Raises:
        UnfitError: it is none, or greater than any amount.
    """
    text = str(value).strip().removeprefix("$").replace(",", "")
    if isinstance(value, str) and _PLAIN.fullmatch(text) is None:
        raise UnfitError("is not a number")
    number = Decimal(text)
    if not number.is_finite() or abs(number) >= _MOST:
        raise UnfitError("is not a number")
    return number


def _moment(value: Any) -> str:
    if parse_moment(str(value)) is None:
        raise UnfitError("is not a valid date")
    return str(value)


def _whole_moment(value: Any) -> str:
    """Return a moment; of a day it is the first one."""
    text = _moment(value)
    return f"{text.strip()}T00:00:00Z" if len(text.strip()) == len("2026-01-01") else text


def _enum(value: Any, type_: GraphQLEnumType) -> str:
    if value in type_.values:
        return str(value)
    wanted = str(value).upper().replace(" ", "_").replace("-", "_")
    for name in type_.values:
        if name.upper() == wanted:
            return name
    raise UnfitError("is not included in the list")


_FITS: Mapping[str, Callable[[Any], Any]] = {
    "String": _text,
    "ID": _text,
    "Int": lambda value: int(number_of(value)),
    "Float": lambda value: float(number_of(value)),
    "Boolean": lambda value: value if isinstance(value, bool) else str(value).lower() in {"true", "1", "yes"},
    "ISO8601DateTime": _whole_moment,
    "ISO8601Date": lambda value: _moment(value)[:10],
}
