"""JSON as both vendors speak it: strict on what is written, one kind of failure on what is read."""

from __future__ import annotations

import json
from typing import Any, TypeGuard

CONTENT_TYPE = "application/json"

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


class NotJSON(Exception):  # noqa: N818 (a signal between two stations, not an error of the public tree)
    """The body is not JSON; says nothing of what it is."""


def read(content: bytes) -> Any:
    """The parsed body; None for an empty one.

    Raises:
        NotJSON: it is something else.
    """
    if not content or content.isspace():
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise NotJSON from None


def write(value: Any) -> bytes:
    """The value as compact UTF-8.

    Raises:
        ValueError: it holds NaN or an infinity.
        TypeError: it holds something that JSON cannot say.
    """
    return _encoder.encode(value).encode()


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a parsed value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a parsed value is an array."""
    return isinstance(value, list)
