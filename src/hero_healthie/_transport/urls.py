"""Paths, queries, forms and cookies of a request; a refusal names the argument, never its value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, cast
from urllib.parse import quote, quote_plus, urlencode

from hero_healthie._transport import json as wire_json
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.errors import kind_of
from hero_healthie_runtime.names import snake
from hero_healthie_runtime.rest.payload import Delimited

_COOKIE_CHARACTERS = "!#$&'()*+-./:<=>?@[]^_`{|}~"
_PLACEHOLDER = re.compile(r"\{([^}]+)\}")


def path_segment(name: str, value: object) -> str:
    """Return a path value, encoded so that it can only be one segment of the URL.

    Raises:
        InvalidArgumentError: it is not a string, or is empty, `.`, `..`, or holds a slash or a control character.
    """
    if not isinstance(value, str):
        raise InvalidArgumentError(f"{name} must be a str, not {kind_of(value)}", argument=name)
    if value.isalnum() and value.isascii():
        return value
    if not value.strip():
        raise InvalidArgumentError(f"{name} is empty", argument=name)
    if value in {".", ".."}:
        raise InvalidArgumentError(
            f"{name} must not hold a dot segment (. or ..), which a URL takes for another place", argument=name
        )
    if "/" in value or "\\" in value:
        raise InvalidArgumentError(f"{name} must be one id, without slashes", argument=name)
    if not value.isprintable():
        raise InvalidArgumentError(f"{name} holds control characters", argument=name)
    return quote(value, safe="")


def path_segments(name: str, value: str | list[str]) -> str:
    """Return a path value that may have several parts, joined by commas.

    Raises:
        InvalidArgumentError: there is no part, or one of them cannot stand in a path.
    """
    if isinstance(value, str):
        return path_segment(name, value)
    if not value:
        raise InvalidArgumentError(f"{name} is empty", argument=name)
    return ",".join(path_segment(name, item) for item in value)


def fill_path(template: str, values: Mapping[str, Any], segment: Callable[[str, Any], str] = path_segment) -> str:
    """Return the path of a call: `/v1/patients/{id}` with its values filled in."""
    if not values:
        return template
    texts, names = _parts(template)
    path = texts[0]
    for text, name in zip(texts[1:], names, strict=True):
        path += segment(name, values[name]) + text
    return path


@cache
def _parts(template: str) -> tuple[list[str], list[str]]:
    """Return the texts between the placeholders of a template, and their names."""
    pieces = _PLACEHOLDER.split(template)
    return pieces[::2], pieces[1::2]


def query_string(values: Mapping[str, Any]) -> str:
    """Return the query of a call, with its `?`; None is left out, a list repeats its name."""
    text = form_text(values)
    return f"?{text}" if text else ""


def form_text(values: Mapping[str, Any]) -> str:
    """Return names and values as `application/x-www-form-urlencoded`; None is left out, a list repeats its name.

    Raises:
        InvalidArgumentError: a text holds a lone surrogate.
    """
    pairs: list[tuple[str, str]] = []
    joined: list[tuple[str, str, list[str]]] = []
    for name, value in values.items():
        if value is None:
            continue
        if isinstance(value, Delimited):
            joined.append((name, value.delimiter, [_text(item) for item in value]))
        elif isinstance(value, list | tuple):
            items: list[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType] (any JSON-like item)
            pairs.extend((name, _text(item)) for item in items)
        else:
            pairs.append((name, _text(value)))
    try:
        parts = [urlencode(pairs)] if pairs else []
        # The delimiter stands as it is; inside an item it is encoded.
        parts += [f"{quote_plus(name)}={delimiter.join(map(quote_plus, items))}" for name, delimiter, items in joined]
    except UnicodeEncodeError:
        where = next((snake(name.rstrip("[]")) for name, value in values.items() if _is_unsendable(value)), "query")
        raise InvalidArgumentError(f"{where} holds characters that cannot be sent", argument=where) from None
    return "&".join(parts)


def _is_unsendable(value: object) -> bool:
    try:
        str(value).encode()
    except UnicodeEncodeError:
        return True
    return isinstance(value, list | tuple) and any(map(_is_unsendable, cast("list[object]", value)))


def cookie_header(values: Mapping[str, str]) -> str:
    """Return the `cookie` header for some cookies; what may not stand in it is percent-encoded.

    Raises:
        InvalidArgumentError: a value holds a lone surrogate.
    """
    try:
        return "; ".join(f"{name}={quote(value, safe=_COOKIE_CHARACTERS)}" for name, value in values.items())
    except UnicodeEncodeError:
        raise InvalidArgumentError("a cookie holds text that cannot be sent", argument="cookie") from None


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, dict | list):
        return wire_json.write(value).decode()
    return str(value)
