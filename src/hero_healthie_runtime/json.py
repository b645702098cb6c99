"""JSON values and their types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias, Union

if TYPE_CHECKING:
    from typing_extensions import TypeIs  # importing it would take a third as long as all of the runtime

JsonValue: TypeAlias = Union["dict[str, JsonValue]", "list[JsonValue]", str, int, float, bool, None]


_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.ASCII | re.IGNORECASE)


def charset(content_type: str | None) -> str:
    """Return the encoding that a content type names, or else `utf-8`."""
    found = _CHARSET.search(content_type or "")
    return found[1] if found else "utf-8"


def is_object(value: object) -> TypeIs[dict[str, Any]]:
    """Return True if a parsed value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeIs[list[Any]]:
    """Return True if a parsed value is an array."""
    return isinstance(value, list)
