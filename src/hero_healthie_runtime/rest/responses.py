"""Readers of responses: JSON by status, and other content by status and media type."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import TypeVar
from urllib.parse import unquote

from typing_extensions import override

from hero_healthie_runtime.drift import Deviation, Deviations, DriftSigns
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.json import JsonValue, charset
from hero_healthie_runtime.reader import Reader, ReadResult
from hero_healthie_runtime.rest.codec import Codec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.files import Download
from hero_healthie_runtime.rest.payload import Content

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class _JsonReader(Reader[[int, JsonValue], T]):
    """Reads JSON by the status of the response; an undescribed status is read as the first kind."""

    def __init__(self, *kinds: tuple[int, int, Codec[T]]) -> None:
        self._kinds = kinds

    @override
    def __call__(self, status: int, content: JsonValue) -> T:
        return self._codec(status).read(content)

    @override
    def read(self, status: int, content: JsonValue) -> ReadResult[T]:
        with DriftSigns() as signs:
            try:
                return ReadResult(self._codec(status).read(content), signs)
            except DecodeError:
                if content is None:
                    raise
        deviations = Deviations()
        value = self._codec(status).read_lenient(content, deviations)
        fields = content.keys() if isinstance(content, dict) else set[str]()
        for note in deviations:
            # A response without its rows is no list: None would be taken for an empty one.
            if note.kind == "unexpected_null" and note.expected == ListOf.expected and note.path in fields:
                raise DecodeError((note.path,), note.expected)
        return ReadResult(value, deviations=tuple(deviations))

    @override
    def deviations(self, status: int, content: JsonValue) -> Sequence[Deviation]:
        deviations = Deviations()
        self._codec(status).read_lenient(content, deviations)
        return tuple(deviations)

    def _codec(self, status: int) -> Codec[T]:
        for low, high, codec in self._kinds:
            if low <= status <= high:
                return codec
        return self._kinds[0][2]


def json_response(codec: Codec[T]) -> Reader[[int, JsonValue], T]:
    """Return a reader for an operation with one kind of success."""
    return _JsonReader((0, 999, codec))


def json_responses(*kinds: tuple[int, int, Codec[T]]) -> Reader[[int, JsonValue], T]:
    """Return a reader for successes that differ by status; an undescribed status is read as the first."""
    return _JsonReader(*kinds)


class ContentReader(Reader[[Content], T_co]):
    """Reads one kind of content."""

    @override
    def read(self, content: Content) -> ReadResult[T_co]:
        return ReadResult(self(content))

    @override
    def deviations(self, content: Content) -> Sequence[Deviation]:
        return ()


class JsonContent(ContentReader[T_co]):
    """JSON."""

    def __init__(self, codec: Codec[T_co]) -> None:
        self._reader = json_response(codec)

    @override
    def __call__(self, content: Content) -> T_co:
        return self._reader(content.status, content.json())

    @override
    def read(self, content: Content) -> ReadResult[T_co]:
        return self._reader.read(content.status, content.json())

    @override
    def deviations(self, content: Content) -> Sequence[Deviation]:
        return self._reader.deviations(content.status, content.json())


class TextContent(ContentReader[str]):
    """Text, in the encoding that the server names, else in UTF-8."""

    @override
    def __call__(self, content: Content) -> str:
        # A label may name an encoding that is unknown, none of text, or not that of the content.
        with suppress(LookupError, ValueError, Warning):
            return content.content.decode(charset(content.content_type))
        raise DecodeError((), "text")


class FileContent(ContentReader[Download]):
    """A file."""

    @override
    def __call__(self, content: Content) -> Download:
        return Download(content.content, content.content_type, _filename(content.disposition))


class EmptyContent(ContentReader[None]):
    """Nothing: content is ignored."""

    @override
    def __call__(self, content: Content) -> None:
        return None


class _ContentsReader(Reader[[Content], T]):
    """Reads content by the status and the media type of the response."""

    def __init__(self, *kinds: tuple[int, int, str, ContentReader[T]]) -> None:
        self._kinds = kinds

    @override
    def __call__(self, content: Content) -> T:
        return self._reader(content)(content)

    @override
    def read(self, content: Content) -> ReadResult[T]:
        return self._reader(content).read(content)

    @override
    def deviations(self, content: Content) -> Sequence[Deviation]:
        return self._reader(content).deviations(content)

    def _reader(self, content: Content) -> ContentReader[T]:
        kinds = self._kinds
        fitting = [kind for kind in kinds if kind[0] <= content.status <= kind[1]] or list(kinds)
        received = re.split("[;,]", content.content_type or "")[0].strip().lower()
        for kind in fitting:
            if received and _is_within(received, kind[2]):
                return kind[3]
        first = fitting[0]
        if received and first[2] and (received == "text/html" or _is_json(received) != _is_json(first[2])):
            raise DecodeError((), " or ".join(kind[2] for kind in fitting if kind[2]))
        return first[3]


def content_responses(*kinds: tuple[int, int, str, ContentReader[T]]) -> Reader[[Content], T]:
    """Return a reader for successes that differ by status and media type.

    A response without a media type is read as the first kind of its status. So is one of an undescribed type, unless
    the type contradicts the description: an HTML page in place of a file comes from a gateway.
    """
    return _ContentsReader(*kinds)


def _is_within(received: str, described: str) -> bool:
    if described in {"*/*", received} or (described.endswith("/*") and received.startswith(described[:-1])):
        return True
    return _is_json(received) and _is_json(described)


def _is_json(media_type: str) -> bool:
    return media_type in {"application/json", "text/json"} or media_type.endswith("+json")


def _filename(disposition: str | None) -> str | None:
    """Return the file name of a Content-Disposition header, without folders and control characters."""
    if not disposition:
        return None
    extended = re.search(r"filename\*\s*=\s*([\w-]+)'[^']*'([^;\s]+)", disposition, re.IGNORECASE)
    quoted = re.search(r'filename\s*=\s*"((?:\\.|[^"\\])*)"', disposition, re.IGNORECASE)
    plain = re.search(r"filename\s*=\s*([^;\"\s]+)", disposition, re.IGNORECASE)
    name = ""
    if extended:
        try:
            name = unquote(extended[2], encoding=extended[1], errors="replace")
        except (LookupError, ValueError):
            name = unquote(extended[2], errors="replace")
    elif quoted:
        name = re.sub(r"\\(.)", r"\1", quoted[1])
    elif plain:
        name = plain[1]
    name = "".join(character for character in re.split(r"[/\\]", name)[-1] if character.isprintable()).strip()
    return name if name not in {"", ".", ".."} else None
