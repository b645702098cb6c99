"""How parameters and bodies are written that are more than plain JSON and plain queries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from hero_healthie_runtime.errors import EncodeError
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import Codec, wrong
from hero_healthie_runtime.rest.files import Upload
from hero_healthie_runtime.rest.payload import Delimited, Part

_DELIMITERS = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


class Parameter(NamedTuple):
    """One argument, and how it is written."""

    name: str
    """Its name in Python."""
    wire: str
    """Its name on the wire."""
    codec: Codec[object]
    required: bool = False
    style: str = "form"
    explode: bool = True
    json: bool = False
    """Whether it is written as JSON text."""


class _Group:
    """Turns arguments, by their Python names, into what stands on the wire; what is None is not sent."""

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


class StyledQuery(_Group):
    """A query in which some arguments are written in a way of their own."""

    def __call__(self, **values: object) -> dict[str, JsonValue]:
        """The query.

        Raises:
            EncodeError: an argument is missing, unknown, or has the wrong type.
        """
        query: dict[str, JsonValue] = {}
        for parameter, value in self._written(values):
            query.update(_styled(parameter, value))
        return query


class PathValues(_Group):
    """The values of a path, as text; those of lists and objects as lists of text."""

    def __call__(self, **values: object) -> dict[str, str | list[str]]:
        """The values by their names in the path.

        Raises:
            EncodeError: a value is missing, unknown, or has the wrong type.
        """
        return {parameter.wire: _pieces(parameter, value) for parameter, value in self._written(values)}


class Headers(_Group):
    """Arguments that are sent as headers."""

    def __call__(self, **values: object) -> dict[str, str]:
        """The headers.

        Raises:
            EncodeError: an argument is missing, unknown, has the wrong type, or cannot stand in a header.
        """
        headers: dict[str, str] = {}
        for parameter, value in self._written(values):
            pieces = _pieces(parameter, value)
            text = pieces if isinstance(pieces, str) else ",".join(pieces)
            if not text.isascii() or not text.isprintable() or text != text.strip():
                raise EncodeError((parameter.name,), "holds characters that a header cannot carry")
            headers[parameter.wire] = text
        return headers


class Cookies(_Group):
    """Arguments that are sent as cookies."""

    def __call__(self, **values: object) -> dict[str, str]:
        """The cookies, not yet percent-encoded.

        Raises:
            EncodeError: an argument is missing, unknown, has the wrong type, or holds control characters.
        """
        cookies: dict[str, str] = {}
        for parameter, value in self._written(values):
            pieces = _pieces(parameter, value)
            text = pieces if isinstance(pieces, str) else ",".join(pieces)
            if not text.isprintable():
                raise EncodeError((parameter.name,), "holds characters that a cookie cannot carry")
            cookies[parameter.wire] = text
        return cookies


class JsonBody:
    """JSON under a media type of its own."""

    def __init__(self, content_type: str, kind: type[Any], codec: Codec[Any]) -> None:
        self.types: tuple[type[Any], ...] = (kind,)
        self._content_type = content_type if "*" not in content_type else "application/json"
        self._codec = codec

    def write(self, value: object) -> tuple[str | None, bytes]:
        """The media type and the text."""
        return self._content_type, _json(self._codec.write(value)).encode()


class FormBody:
    """A form without files."""

    def __init__(
        self, content_type: str, kind: type[Any], codec: Codec[Any], styles: Mapping[str, str] | None = None
    ) -> None:
        self.types: tuple[type[Any], ...] = (kind,)
        self._content_type = content_type
        self._codec = codec
        self._styles = styles or {}

    def write(self, value: object) -> tuple[str | None, dict[str, JsonValue]]:
        """The media type and the fields."""
        fields: dict[str, JsonValue] = {}
        for name, item in _fields(self._codec.write(value)):
            style = self._styles.get(name)
            if isinstance(item, dict) and style == "deepObject":
                fields.update(_deep(name, item))
            elif isinstance(item, dict) or (style is not None and "json" in style):
                fields[name] = _json(item)
            elif isinstance(item, list) and style == ",":
                fields[name] = Delimited(item, ",")
            else:
                fields[name] = "" if item is None else item
        return self._content_type, fields


class MultipartBody:
    """A form with files."""

    def __init__(
        self, _content_type: str, kind: type[Any], codec: Codec[Any], styles: Mapping[str, str] | None = None
    ) -> None:
        self.types: tuple[type[Any], ...] = (kind,)
        self._codec = codec
        self._styles = styles or {}

    def write(self, value: object) -> tuple[str | None, tuple[Part, ...]]:
        """None, as the media type names the boundary, and the parts."""
        parts: list[Part] = []
        for name, item in _fields(self._codec.write(value)):
            style = self._styles.get(name)
            if style is not None and "json" in style:
                parts.append(Part(name, _json(item).encode(), style))
            elif style == "," and isinstance(item, list):
                parts.append(Part(name, ",".join(map(_text, item)).encode()))
            else:
                parts += [_part(name, each, style) for each in (item if isinstance(item, list) else [item])]
        return None, tuple(parts)


class BinaryBody:
    """Bytes."""

    types: tuple[type[Any], ...] = (bytes, bytearray, memoryview, Upload)

    def __init__(self, content_type: str) -> None:
        self._content_type = content_type

    def write(self, value: object) -> tuple[str | None, bytes]:
        """The media type and the bytes; what the description leaves open, an Upload may say."""
        is_open = "*" in self._content_type
        if isinstance(value, Upload):
            return value.content_type if is_open else self._content_type, value.content
        if isinstance(value, (bytes, bytearray, memoryview)):
            return "application/octet-stream" if is_open else self._content_type, bytes(value)
        raise wrong(value, "bytes or an Upload")


class TextBody:
    """Text."""

    types: tuple[type[Any], ...] = (str,)

    def __init__(self, content_type: str) -> None:
        kind = content_type if "*" not in content_type else "text/plain"
        self._content_type = kind if "charset" in kind else f"{kind}; charset=utf-8"

    def write(self, value: object) -> tuple[str | None, bytes]:
        """The media type and the text, as UTF-8."""
        if not isinstance(value, str):
            raise wrong(value, "a string")
        return self._content_type, value.encode()


def _fields(value: JsonValue) -> list[tuple[str, Any]]:
    if not isinstance(value, dict):
        raise EncodeError((), "should be an object")
    return list(value.items())


def _part(name: str, item: Any, content_type: str | None) -> Part:
    if isinstance(item, Upload):
        own = content_type if item.content_type == "application/octet-stream" else None
        return Part(name, item.content, own or item.content_type, item.filename)
    if isinstance(item, (dict, list)):
        return Part(name, _json(item).encode(), content_type or "application/json")
    return Part(name, _text(item).encode(), content_type)


def _styled(parameter: Parameter, value: JsonValue) -> dict[str, JsonValue]:
    if parameter.json:
        return {parameter.wire: _json(value)}
    if isinstance(value, dict):
        if parameter.style == "deepObject":
            return _deep(parameter.wire, value)
        if parameter.explode:
            return dict(value)
        return {parameter.wire: Delimited([part for pair in value.items() for part in pair], ",")}
    if isinstance(value, list) and not parameter.explode:
        return {parameter.wire: Delimited(value, _DELIMITERS.get(parameter.style, ","))}
    return {parameter.wire: value}


def _deep(name: str, value: dict[str, JsonValue]) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {}
    for key, item in value.items():
        inner = f"{name}[{key}]"
        if isinstance(item, dict):
            found.update(_deep(inner, item))
        elif item is not None:
            found[inner] = item
    return found


def _pieces(parameter: Parameter, value: JsonValue) -> str | list[str]:
    """The text of a value in a path, header or cookie; a list where it has several parts."""
    if parameter.json:
        return _json(value)
    if isinstance(value, list):
        return [_text(item) for item in value]
    if isinstance(value, dict):
        if parameter.explode:
            return [f"{key}={_text(item)}" for key, item in value.items()]
        return [text for key, item in value.items() for text in (key, _text(item))]
    return _text(value)


def _text(value: JsonValue) -> str:
    if isinstance(value, str):
        return str(value)
    return _json(value)


def _json(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise EncodeError((), "holds a value that JSON cannot say") from None
