"""The kinds of bodies that requests have besides plain JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from hero_healthie_runtime.errors import EncodeError, wrong_type
from hero_healthie_runtime.json import JsonValue, is_array, is_object, json_text
from hero_healthie_runtime.rest.codec import Codec
from hero_healthie_runtime.rest.files import Upload
from hero_healthie_runtime.rest.parameters import deep_object, wire_text
from hero_healthie_runtime.rest.payload import Delimited, Part
from hero_healthie_runtime.uploads import UNKNOWN_TYPE


class JsonBody:
    """JSON with another media type."""

    def __init__(self, content_type: str, kind: type[Any], codec: Codec[Any]) -> None:
        self.types: tuple[type[Any], ...] = (kind,)
        self._content_type = content_type if "*" not in content_type else "application/json"
        self._codec = codec

    def write(self, value: object) -> tuple[str | None, bytes]:
        """Return the media type and the text."""
        return self._content_type, json_text(self._codec.write(value)).encode()


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
        """Return the media type and the fields."""
        fields: dict[str, JsonValue] = {}
        for name, item in _fields(self._codec.write(value)):
            style = self._styles.get(name)
            if is_object(item) and style == "deepObject":
                fields.update(deep_object(name, item))
            elif is_object(item) or (style is not None and "json" in style):
                fields[name] = json_text(item)
            elif is_array(item) and style == ",":
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
        """Return the parts, and None: the media type names the boundary."""
        parts: list[Part] = []
        for name, item in _fields(self._codec.write(value)):
            style = self._styles.get(name)
            if style is not None and "json" in style:
                parts.append(Part(name, json_text(cast("JsonValue", item)).encode(), style))
            elif style == "," and is_array(item):
                parts.append(Part(name, ",".join(map(wire_text, item)).encode()))
            else:
                parts += [_part(name, each, style) for each in (item if is_array(item) else [item])]
        return None, tuple(parts)


class BinaryBody:
    """Bytes."""

    types: tuple[type[Any], ...] = (bytes, bytearray, memoryview, Upload)

    def __init__(self, content_type: str) -> None:
        self._content_type = content_type

    def write(self, value: object) -> tuple[str | None, bytes | Upload]:
        """Return the media type and the bytes, or the file, whose own media type counts where none is described."""
        is_open = "*" in self._content_type
        if isinstance(value, Upload):
            value.check()
            return value.content_type if is_open else self._content_type, value
        if isinstance(value, (bytes, bytearray, memoryview)):
            content = bytes(cast("bytes", value))
            return "application/octet-stream" if is_open else self._content_type, content
        raise wrong_type(value, "bytes or an Upload")


class TextBody:
    """Text."""

    types: tuple[type[Any], ...] = (str,)

    def __init__(self, content_type: str) -> None:
        kind = content_type if "*" not in content_type else "text/plain"
        self._content_type = kind if "charset" in kind else f"{kind}; charset=utf-8"

    def write(self, value: object) -> tuple[str | None, bytes]:
        """Return the media type and the text as UTF-8."""
        if not isinstance(value, str):
            raise wrong_type(value, "a string")
        return self._content_type, value.encode()


def _fields(value: JsonValue) -> list[tuple[str, Any]]:
    if not isinstance(value, dict):
        raise EncodeError((), "must be an object")
    return list(value.items())


def _part(name: str, item: Any, content_type: str | None) -> Part:
    if isinstance(item, Upload):
        described = content_type if item.content_type == UNKNOWN_TYPE else None
        return Part(name, item, described or item.content_type, item.filename)
    if isinstance(item, (dict, list)):
        return Part(name, json_text(cast("JsonValue", item)).encode(), content_type or "application/json")
    return Part(name, wire_text(item).encode(), content_type)
