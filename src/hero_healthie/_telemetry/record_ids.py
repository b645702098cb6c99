"""The records a call is about: ids among its arguments and, for a write, in its response; ids and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from hero_healthie._call.call import RecordId

NO_RECORDS = frozenset(
    {
        *("external_id", "government_id", "member_id", "national_id", "other_id", "policy_id", "subscriber_id"),
        *("tax_id", "cpt_code_id", "icd_code_id", "zoom_id", "clientMutationId"),
    }
)
"""Arguments that are named like ids, but name no record of the vendor or identify a person or a condition."""

_ID_NAME = re.compile(r"(?:\w*_)?(?:uu)?ids?|\w*[a-z0-9]Ids?", re.ASCII)
_ID_VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:=+/-]{0,127}", re.ASCII)
_DEEPEST = 6


def response_ids(value: object, *, deep: bool = False) -> tuple[RecordId, ...]:
    """Return the ids in the response of a write: of the record itself, and of the objects directly in it.

    Args:
        value: the response as the caller gets it.
        deep: go one step further, for all of `data` instead of one root field.
    """
    return tuple(_ids_in(value, "response", 2 if deep else 1))


def is_record_name(name: str) -> bool:
    """Return True if an argument of this name holds ids of records."""
    return _ID_NAME.fullmatch(name) is not None and name not in NO_RECORDS


def _ids_in(value: object, path: str, steps: int) -> Iterator[RecordId]:
    for item in cast("Iterable[object]", value) if isinstance(value, list | tuple) else [value]:
        for name, inner in _named(item):
            # A name that a server chose may be data; those of a model come from its description.
            where = name if not isinstance(item, Mapping) or name == "id" else "*"
            if name == "id":
                yield from _values(f"{path}.id", inner)
            elif steps and not isinstance(inner, str):
                yield from _ids_in(inner, f"{path}.{where}", steps - 1)


def argument_ids(value: object, path: str, depth: int = 0) -> Iterator[RecordId]:
    """Yield the ids of records among the arguments of a call."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list | tuple):
        for item in cast("Iterable[object]", value):
            yield from argument_ids(item, path, depth + 1)
        return
    for name, item in _named(value):
        if is_record_name(name):
            yield from _values(f"{path}.{name}" if path else name, item)
        elif not isinstance(item, str | int | float | bytes | None):
            # The keys of a mapping inside an argument may be data.
            where = "*" if path and isinstance(value, Mapping) else name
            yield from argument_ids(item, f"{path}.{where}" if path else where, depth + 1)


def _values(name: str, value: object) -> Iterator[RecordId]:
    if isinstance(value, list | tuple):
        for item in cast("Iterable[object]", value):
            yield from _values(name, item)
    elif isinstance(value, str):
        yield RecordId(name, value if _ID_VALUE.fullmatch(value) else "*")
    elif isinstance(value, int) and not isinstance(value, bool):
        yield RecordId(name, str(value))


def _named(value: object) -> Iterator[tuple[str, object]]:
    """Yield the fields of a model or the items of a mapping, in order."""
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            if isinstance(key, str):
                yield key, item
        return
    kind = type(value)
    for each in getattr(kind, "__attrs_attrs__", ()):
        yield each.name, getattr(value, each.name, None)
    if hasattr(kind, "model_fields"):
        yield from vars(value).items()  # getattr of a deprecated field would warn
