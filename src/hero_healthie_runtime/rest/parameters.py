"""Arguments of a call, written into its query, path, headers and cookies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from hero_healthie_runtime.errors import EncodeError
from hero_healthie_runtime.json import JsonValue, json_text
from hero_healthie_runtime.rest.codec import Codec
from hero_healthie_runtime.rest.payload import Delimited

_DELIMITERS = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


class Parameter(NamedTuple):
    """One argument, and its style as OpenAPI defines it."""

    name: str
    """The name in Python."""
    wire: str
    """The name on the wire."""
    codec: Codec[object]
    required: bool = False
    style: str = "form"
    explode: bool = True
    json: bool = False
    """True if it is written as JSON text."""


class _Arguments:
    """Writes arguments, given by their Python names; None is not sent."""

    def __init__(self, *parameters: Parameter) -> None:
        self._parameters = parameters
        self._names = frozenset(parameter.name for parameter in parameters)

    def _written(self, values: Mapping[str, object]) -> list[tuple[Parameter, JsonValue]]:
        unknown = sorted(values.keys() - self._names)
        if unknown:
            raise EncodeError((unknown[0],), "is not an argument of this operation")
        written: list[tuple[Parameter, JsonValue]] = []
        for parameter in self._parameters:
            value = values.get(parameter.name)
            if value is None:
                if parameter.required:
                    raise EncodeError((parameter.name,), "is required")
                continue
            try:
                written.append((parameter, parameter.codec.write(value)))
            except EncodeError as error:
                raise error.within(parameter.name) from None
        return written


class Query(_Arguments):
    """Arguments that are sent in the query."""

    def __call__(self, **values: object) -> dict[str, JsonValue]:
        """Return the query; raise EncodeError if an argument is missing, unknown, or has the wrong type."""
        query: dict[str, JsonValue] = {}
        for parameter, value in self._written(values):
            if isinstance(value, (dict, list)) or parameter.json:
                query.update(_styled(parameter, value))
            else:
                query[parameter.wire] = value
        return query


class PathValues(_Arguments):
    """Arguments that are sent in the path."""

    def __call__(self, **values: object) -> dict[str, str | list[str]]:
        """Return the text of each placeholder; for a list or an object, a list of texts. Raise EncodeError if a value
        is missing, unknown, or has the wrong type.
        """
        return {parameter.wire: _pieces(parameter, value) for parameter, value in self._written(values)}


class Headers(_Arguments):
    """Arguments that are sent as headers."""

    def __call__(self, **values: object) -> dict[str, str]:
        """Return the headers; raise EncodeError if an argument is missing, unknown, has the wrong type, or cannot stand
        in a header.
        """
        headers: dict[str, str] = {}
        for parameter, value in self._written(values):
            text = _joined(parameter, value)
            if not text.isascii() or not text.isprintable() or text != text.strip():
                raise EncodeError((parameter.name,), "holds characters that a header cannot carry")
            headers[parameter.wire] = text
        return headers


class Cookies(_Arguments):
    """Arguments that are sent as cookies."""

    def __call__(self, **values: object) -> dict[str, str]:
        """Return the cookies, not yet percent-encoded; raise EncodeError if an argument is missing, unknown, has the
        wrong type, or holds control characters.
        """
        cookies: dict[str, str] = {}
        for parameter, value in self._written(values):
            text = _joined(parameter, value)
            if not text.isprintable():
                raise EncodeError((parameter.name,), "holds characters that a cookie cannot carry")
            cookies[parameter.wire] = text
        return cookies


def _styled(parameter: Parameter, value: JsonValue) -> dict[str, JsonValue]:
    if parameter.json:
        return {parameter.wire: json_text(value)}
    if isinstance(value, dict):
        if parameter.style == "deepObject":
            return deep_object(parameter.wire, value)
        if parameter.explode:
            return dict(value)
        return {parameter.wire: Delimited([part for pair in value.items() for part in pair], ",")}
    if isinstance(value, list) and not parameter.explode:
        return {parameter.wire: Delimited(value, _DELIMITERS.get(parameter.style, ","))}
    return {parameter.wire: value}


def deep_object(name: str, value: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Return the fields of an object in the style `deepObject`, such as `filter[age][min]`."""
    found: dict[str, JsonValue] = {}
    for key, item in value.items():
        inner = f"{name}[{key}]"
        if isinstance(item, dict):
            found.update(deep_object(inner, item))
        elif isinstance(item, list):
            raise EncodeError((name, key), "is a list inside an object, which this style has no form for")
        elif item is not None:
            found[inner] = item
    return found


def _pieces(parameter: Parameter, value: JsonValue) -> str | list[str]:
    """Return the text of a value in a path, header or cookie; a list of texts if it has several parts."""
    if parameter.json:
        return json_text(value)
    if isinstance(value, list):
        return [wire_text(item) for item in value]
    if isinstance(value, dict):
        if parameter.explode:
            return [f"{key}={wire_text(item)}" for key, item in value.items()]
        return [text for key, item in value.items() for text in (key, wire_text(item))]
    return wire_text(value)


def _joined(parameter: Parameter, value: JsonValue) -> str:
    pieces = _pieces(parameter, value)
    return pieces if isinstance(pieces, str) else ",".join(pieces)


def wire_text(value: JsonValue) -> str:
    """Return a string as it is, and anything else as JSON text."""
    if isinstance(value, str):
        return str(value)
    return json_text(value)
