"""What a person decided that an argument of a list asks of its records: see `arguments` in sandbox.toml."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from hero_healthie.sandbox.common.json import as_list
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.coerce import parse_moment
from hero_healthie.sandbox.healthie.records.fields import text_of, value_of
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_array, is_object

Wanted = Callable[[Record], bool]
HAS = "?"
"""What ends the field of an argument that asks for those that have it, and for nothing when it is false."""
LACKS = "!"
"""What begins the field of an argument that asks for those that do not have it, and for nothing when it is false."""
PAST = "<now"
"""What ends the field of a condition that a moment is past."""
BEYOND = "id>"
"""Stands for an argument that asks for the records after the one whose id it is."""


def is_more_than_field(decided: Any) -> bool:
    """Return whether a decision is for `condition_of`."""
    return (
        not isinstance(decided, str)
        or decided == BEYOND
        or decided.startswith(LACKS)
        or any(sign in decided for sign in (HAS, "."))
    )


def condition_of(account: Account, decided: Any, value: Any) -> Wanted | None:
    """Return what an argument asks by a decision that is more than the name of a field."""
    if is_object(decided):  # by the value; one that is not listed asks for nothing
        chosen = next((each for text, each in decided.items() if text in texts(value)), None)
        return _all(account, as_list(chosen) or [chosen]) if chosen is not None else None
    if is_array(decided):
        return _mentions(account, [str(field) for field in decided], str(value).lower())
    if decided == BEYOND:
        least = int(value) if str(value).isdecimal() else 0
        return lambda record: record.id.isdecimal() and int(record.id) > least
    if decided.startswith(LACKS) or decided.endswith(HAS):
        return _holds(account, decided) if value is True else None
    way, wanted = str(decided).split("."), texts(value)
    return lambda record: bool(wanted & texts([_id_or_value(each) for each in _along(account, record, way)]))


def texts(value: Any) -> set[str]:
    """Return the values of an argument or a field as they are compared."""
    values: Iterable[Any] = value if is_array(value) else [value]
    return {str(part).lower() if isinstance(part, bool) else str(part) for part in values}


def _all(account: Account, conditions: list[Any]) -> Wanted:
    tests = [_holds(account, str(condition)) for condition in conditions]
    return lambda record: all(test(record) for test in tests)


def _holds(account: Account, condition: str) -> Wanted:
    field, wanted = condition.removeprefix(LACKS).removesuffix(HAS), not condition.startswith(LACKS)
    if not field.endswith(PAST):
        return lambda record: bool(value_of(account, record, field)) is wanted
    field = field.removesuffix(PAST)

    def is_past(record: Record) -> bool:
        moment = parse_moment(text_of(account, record, field))
        return moment is not None and comparable(moment) < account.now()

    return lambda record: is_past(record) is wanted


def _mentions(account: Account, fields: list[str], text: str) -> Wanted:
    return lambda record: any(text in str(value_of(account, record, field) or "").lower() for field in fields)


def comparable(moment: datetime) -> datetime:
    """Return a point in time that compares with any other."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _along(account: Account, record: Record, way: list[str]) -> Iterator[Any]:
    """Iterate what is at the end of a way of fields, some of which may hold several records."""
    value = value_of(account, record, way[0])
    for part in value if is_array(value) else [value]:
        if len(way) == 1:
            yield part
        elif isinstance(part, Record):
            yield from _along(account, part, way[1:])


def _id_or_value(value: Any) -> Any:
    return value.id if isinstance(value, Record) else value
