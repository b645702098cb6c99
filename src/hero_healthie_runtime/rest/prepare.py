"""Making now what the first call of an operation would make."""

from __future__ import annotations

from typing import Any, cast

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import Model

_SEVERAL = (list, tuple, set, frozenset)


def prepare(*operations: HttpOperation[Any]) -> None:
    """Import what they are called with and what they answer; calling this twice costs next to nothing."""
    waiting = [getattr(operation, name) for operation in operations for name in operation.__dataclass_fields__]
    seen: set[int] = set()
    while waiting:
        # A body is written by a method of its codec.
        part = getattr(waiting[-1], "__self__", waiting[-1])
        waiting.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        waiting += _inside(part)


def _inside(part: object) -> list[object]:
    """What it is made of, as far as that is code of this package."""
    if isinstance(part, type):
        return [*part._described(), part._extras()] if issubclass(part, Model) else []
    if isinstance(part, dict):
        return list(cast("dict[object, object]", part).values())
    if isinstance(part, _SEVERAL):
        return list(cast("tuple[object, ...]", part))
    if type(part).__module__.startswith("hero_healthie_runtime."):
        return list(getattr(part, "__dict__", {}).values())
    return []
