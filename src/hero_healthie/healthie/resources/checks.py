"""Checks of arguments that the curated resources share: what cannot be right is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hero_healthie.errors import InvalidArgumentError

Price = Decimal | int | str

_MOST_DIGITS = 18


def check_id(name: str, value: object) -> None:
    """Raise InvalidArgumentError unless the value is a str that is not blank."""
    if not isinstance(value, str) or not value.strip():
        if isinstance(value, int) and not isinstance(value, bool):
            raise InvalidArgumentError(f'{name} must be a str, such as "55", not an int', argument=name)
        raise InvalidArgumentError(f"{name} must be a str that is not empty", argument=name)


def check_texts(values: Mapping[str, object], names: Collection[str]) -> None:
    """Raise InvalidArgumentError unless those of the values that are given are texts that are not blank."""
    for name in names:
        value = values.get(name)
        if value is not None and (not isinstance(value, str) or not value.strip()):
            raise InvalidArgumentError(f"{name} must be a str that is not empty", argument=name)


def check_ids(name: str, values: Sequence[str]) -> list[str]:
    """Return ids as a list.

    Raises:
        InvalidArgumentError: it is no list of ids, or an empty one.
    """
    if isinstance(values, str) or not isinstance(values, Collection) or not values:
        raise InvalidArgumentError(f'{name} must be a list of ids, such as ["55"]', argument=name)
    found = [*values]
    for value in found:
        check_id(name, value)
    return found


def check_choice(name: str, value: object, choices: Collection[str]) -> None:
    """Raise InvalidArgumentError unless the value is None or one of these."""
    if value is not None and value not in choices:
        raise InvalidArgumentError(f"{name} must be one of {', '.join(choices)}", argument=name)


def check_day(name: str, value: object) -> date | None:
    """Return a day that is given as a date, or as text such as 2026-03-29.

    Raises:
        InvalidArgumentError: it is none.
    """
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    try:
        if isinstance(value, str):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise InvalidArgumentError(f'{name} must be a date, or a str such as "2026-03-29"', argument=name)


def check_zone(name: str, value: object) -> ZoneInfo:
    """Return the time zone of an IANA name.

    Raises:
        InvalidArgumentError: there is none of this name here.
    """
    try:
        if isinstance(value, str) and value:
            return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    raise InvalidArgumentError(
        f'{name} must be the IANA name of a time zone, such as "America/New_York"; where the system knows none, '
        "install tzdata",
        argument=name,
    )


def check_page_size(size: object, largest: int | None) -> None:
    """Raise InvalidArgumentError unless a page may hold so many rows."""
    if isinstance(size, bool) or not isinstance(size, int) or not 1 <= size <= (largest or size):
        bound = "of at least 1" if largest is None else f"from 1 to {largest}"
        raise InvalidArgumentError(f"page_size must be a whole number {bound}", argument="page_size")


def price_text(price: object) -> str | None:
    """Return the amount as Healthie takes it; a float is refused, because it may be rounded already."""
    if price is None:
        return None
    if isinstance(price, bool) or not isinstance(price, Decimal | int | str):
        raise InvalidArgumentError(
            f'price must be a Decimal, an int or a str such as "12.50", not a {type(price).__name__}', argument="price"
        )
    try:
        amount = Decimal(price.strip() if isinstance(price, str) else price)
    except InvalidOperation:
        raise InvalidArgumentError("price is not an amount", argument="price") from None
    if amount.is_finite() and abs(amount.adjusted()) > _MOST_DIGITS:
        raise InvalidArgumentError("price is not an amount", argument="price")
    if not amount.is_finite() or amount < 0:
        raise InvalidArgumentError("price must not be negative, and must be finite", argument="price")
    return f"{amount:f}"
