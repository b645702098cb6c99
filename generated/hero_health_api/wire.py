# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""How parameters and bodies are written and answers read that are more than plain JSON and plain queries."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeVar
from urllib.parse import unquote

from .calls import answer
from .codec import Codec, wrong
from .files import Download, Upload
from .runtime import Content, DecodeError, Delimited, EncodeError, JsonValue, Note, Part, Reader, Reading

T = TypeVar("T")

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


class ContentReader(Reader[[Content], T]):
    """Reads one kind of answer."""

    def read(self, content: Content) -> Reading[T]:
        return Reading(self(content))

    def notes(self, content: Content) -> Sequence[Note]:
        return ()


class JsonContent(ContentReader[T]):
    """JSON."""

    def __init__(self, codec: Codec[T]) -> None:
        self._reader = answer(codec)

    def __call__(self, content: Content) -> T:
        return self._reader(content.status, content.json())

    def read(self, content: Content) -> Reading[T]:
        return self._reader.read(content.status, content.json())

    def notes(self, content: Content) -> Sequence[Note]:
        return self._reader.notes(content.status, content.json())


class TextContent(ContentReader[str]):
    """Text, in the encoding that the server names, or else UTF-8."""

    def __call__(self, content: Content) -> str:
        found = re.search(r"charset=\"?([\w.:-]+)", content.content_type or "", re.IGNORECASE)
        try:
            return content.content.decode(found[1] if found else "utf-8")
        except (LookupError, UnicodeDecodeError):
            raise DecodeError((), "text") from None


class FileContent(ContentReader[Download]):
    """A file."""

    def __call__(self, content: Content) -> Download:
        return Download(content.content, content.content_type, _filename(content.disposition))


class EmptyContent(ContentReader[None]):
    """Nothing, whatever came."""

    def __call__(self, content: Content) -> None:
        return None


class _Contents(Reader[[Content], T]):
    """Reads what an operation answers, by its status and media type."""

    def __init__(self, *kinds: tuple[int, int, str, ContentReader[T]]) -> None:
        self._kinds = kinds

    def __call__(self, content: Content) -> T:
        return self._reader(content)(content)

    def read(self, content: Content) -> Reading[T]:
        return self._reader(content).read(content)

    def notes(self, content: Content) -> Sequence[Note]:
        return self._reader(content).notes(content)

    def _reader(self, content: Content) -> ContentReader[T]:
        kinds = self._kinds
        fitting = [kind for kind in kinds if kind[0] <= content.status <= kind[1]] or list(kinds)
        came = (content.content_type or "").partition(";")[0].strip().lower()
        for kind in fitting:
            if came and _is_within(came, kind[2]):
                return kind[3]
        first = fitting[0]
        if came and first[2] and (came == "text/html" or _is_json(came) != _is_json(first[2])):
            raise DecodeError((), " or ".join(kind[2] for kind in fitting if kind[2]))
        return first[3]


def contents(*kinds: tuple[int, int, str, ContentReader[T]]) -> Reader[[Content], T]:
    """Reads the answer of an operation whose successes differ by status and media type.

    An answer without a media type is read as the first kind of its status, and so is one of another type than described,
    unless that type says that it is something else: an HTML page in place of a file comes from a gateway.
    """
    return _Contents(*kinds)


def _is_within(came: str, described: str) -> bool:
    if described in {"*/*", came} or (described.endswith("/*") and came.startswith(described[:-1])):
        return True
    return _is_json(came) and _is_json(described)


def _is_json(media_type: str) -> bool:
    return media_type in {"application/json", "text/json"} or media_type.endswith("+json")


def _filename(disposition: str | None) -> str | None:
    """The file name of a Content-Disposition header, without folders and control characters."""
    if not disposition:
        return None
    extended = re.search(r"filename\*\s*=\s*([\w-]+)'[^']*'([^;\s]+)", disposition, re.IGNORECASE)
    quoted = re.search(r'filename\s*=\s*"((?:\\.|[^"\\])*)"', disposition, re.IGNORECASE)
    plain = re.search(r"filename\s*=\s*([^;\"\s]+)", disposition, re.IGNORECASE)
    name = ""
    if extended:
        try:
            name = unquote(extended[2], encoding=extended[1], errors="replace")
        except LookupError:
            name = unquote(extended[2], errors="replace")
    elif quoted:
        name = re.sub(r"\\(.)", r"\1", quoted[1])
    elif plain:
        name = plain[1]
    name = "".join(character for character in re.split(r"[/\\]", name)[-1] if character.isprintable()).strip()
    return name if name not in {"", ".", ".."} else None


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
