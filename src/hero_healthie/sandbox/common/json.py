"""Read and write JSON, and check the types of its values."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, TypeAlias

from hero_healthie_runtime.json import is_array, is_object

JsonObject: TypeAlias = dict[str, Any]
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def as_object(value: object) -> JsonObject:
    """Return the value when it is a JSON object, otherwise an empty one."""
    return value if is_object(value) else {}


def as_list(value: object) -> list[Any]:
    """Return the value when it is a JSON array, otherwise an empty one."""
    return value if is_array(value) else []


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def parse_json(body: bytes) -> Any:
    """Return the parsed body; raise `ValueError` for `NaN` and `Infinity` too, and for half a surrogate pair."""
    parsed = json.loads(body, parse_constant=_no_constant)
    if _SURROGATE.search(body):
        dump_json(parsed)  # which no response could say
    return parsed


def dump_json(value: object) -> bytes:
    """Return the value as compact JSON."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
