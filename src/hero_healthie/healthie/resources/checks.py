"""Further checks of arguments that the curated resources share."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from hero_healthie._call.arguments import check_id
from hero_healthie.errors import InvalidArgumentError


def check_ids(name: str, values: Sequence[str]) -> list[str]:
    """Return ids as a list.

    Raises:
        InvalidArgumentError: it is no list of ids, or an empty one.
    """
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Collection) or not values:
        raise InvalidArgumentError(f'{name} must be a list of ids, such as ["101"]', argument=name)
    found = [*values]
    for value in found:
        check_id(name, value)
    return found


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


def check_page_size(size: object, largest: int | None) -> None:
    """Raise InvalidArgumentError unless a page may hold so many rows."""
    if isinstance(size, bool) or not isinstance(size, int) or not 1 <= size <= (largest or size):
        bound = "of at least 1" if largest is None else f"from 1 to {largest}"
        raise InvalidArgumentError(f"page_size must be a whole number {bound}", argument="page_size")
