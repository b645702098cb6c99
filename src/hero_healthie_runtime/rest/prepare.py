"""Prepare operations before their first call."""

# pyright: reportPrivateUsage=false
# (Models leave all public names to the vendor's fields, so what they share with this package is protected.)
from __future__ import annotations

from typing import Any, cast

from hero_healthie_runtime.rest.model import Model
from hero_healthie_runtime.rest.operation import HttpOperation

_SEVERAL = (list, tuple, set, frozenset)


def prepare_operations(*operations: HttpOperation[Any]) -> None:
    """Import the models that operations send and return; calling this twice costs next to nothing."""
    waiting = [getattr(operation, name) for operation in operations for name in operation.__dataclass_fields__]
    seen: set[int] = set()
    while waiting:
        # A body is written by a bound method of its codec.
        part = getattr(waiting[-1], "__self__", waiting[-1])
        waiting.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        waiting += _inside(part)


def _inside(part: object) -> list[object]:
    """Return the parts of a codec, reader or container; nothing for what is not of this package."""
    if isinstance(part, type):
        return [*part._described(), part._extras()] if issubclass(part, Model) else []
    if isinstance(part, dict):
        return list(cast("dict[object, object]", part).values())
    if isinstance(part, _SEVERAL):
        return list(cast("tuple[object, ...]", part))
    if type(part).__module__.startswith("hero_healthie_runtime."):
        return list(getattr(part, "__dict__", {}).values())
    return []
