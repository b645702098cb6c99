"""JSON as both vendors speak it: strict on what is written, one kind of failure on what is read."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, TypeGuard

import jiter

CONTENT_TYPE = "application/json"
MAX_DEPTH = 200

_JSON_TYPE = re.compile(r"application/json|text/json|text/plain|application/octet-stream|[\w.+/-]+\+json")

_USUAL_TYPES = frozenset({CONTENT_TYPE, f"{CONTENT_TYPE}; charset=utf-8"})

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


class NotJSON(Exception):  # noqa: N818 (a signal between two stations, not an error of the public tree)
    """The body is not JSON that has one meaning; says nothing of what it is."""


def read(content: bytes, content_type: str | None = None) -> Any:
    """The parsed body; None for an empty one.

    Raises:
        NotJSON: it is something else by its content type or its text: not UTF-8, nested deeper than MAX_DEPTH, with a
            key that stands twice in one object, or with NaN or an infinity.
    """
    if not content or content.isspace():
        return None
    if content_type is not None and not is_json_type(content_type):
        raise NotJSON
    try:
        # It refuses what nests deeper than MAX_DEPTH. Of texts it keeps keys only for next time: values are patients'.
        return jiter.from_json(content, allow_inf_nan=False, cache_mode="keys", catch_duplicate_keys=True)
    except ValueError:
        return read_rare(content)


def read_rare(content: bytes) -> Any:
    """The same by the standard library, slowly; it also reads a byte order mark, halves of surrogate pairs and
    numbers of thousands of digits, which the fast parser refuses.

    Raises:
        NotJSON: as `read`.
    """
    try:
        value = _decoder.decode(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise NotJSON from None
    if _is_deeper(content, value, MAX_DEPTH):
        raise NotJSON
    return value


def is_json_type(content_type: str) -> bool:
    """Whether a content type may be that of JSON: also those of servers that do not know better."""
    if content_type in _USUAL_TYPES:
        return True
    return _JSON_TYPE.fullmatch(content_type.partition(";")[0].strip().lower()) is not None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError
    return value


def _refuse(_constant: str) -> NoReturn:
    raise ValueError


_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_refuse)


def _is_deeper(content: bytes, value: Any, most: int) -> bool:
    """Whether a parsed value nests more than `most` objects and arrays that are not empty."""
    if content.count(b"[") + content.count(b"{") <= most:
        return False
    level: list[Any] = [value]
    for _ in range(most):
        inside: list[Any] = []
        for node in level:
            inside += node.values() if is_object(node) else node
        level = [child for child in inside if child and (type(child) is dict or type(child) is list)]
        if not level:
            return False
    return True


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
