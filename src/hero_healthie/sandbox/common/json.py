"""Small helpers that give JSON values checked types."""

from __future__ import annotations

import json
from typing import Any, NoReturn, TypeAlias

from typing_extensions import TypeIs

JsonObject: TypeAlias = dict[str, Any]


def as_object(value: object) -> JsonObject:
    """The value when it is a JSON object, otherwise an empty one."""
    return value if is_object(value) else {}


def as_list(value: object) -> list[Any]:
    """The value when it is a JSON array, otherwise an empty one."""
    return value if is_list(value) else []


def is_list(value: object) -> TypeIs[list[Any]]:
    """Whether the value is a JSON array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeIs[JsonObject]:
    """Whether the value is a JSON object."""
    return isinstance(value, dict)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def parse_json(body: bytes) -> Any:
    """The parsed body; `NaN` and `Infinity`, which JSON does not have, are refused with a `ValueError`."""
    return json.loads(body, parse_constant=_no_constant)


def dump_json(value: object) -> bytes:
    """The value as compact JSON."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
