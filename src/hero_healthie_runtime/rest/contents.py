"""How answers are read where JSON is not all that comes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar
from urllib.parse import unquote

from hero_healthie_runtime.drift import Deviation
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.reader import Reader, ReadResult
from hero_healthie_runtime.rest.calls import answer
from hero_healthie_runtime.rest.codec import Codec
from hero_healthie_runtime.rest.files import Download
from hero_healthie_runtime.rest.payload import Content

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ContentReader(Reader[[Content], T_co]):
    """Reads one kind of answer."""

    def read(self, content: Content) -> ReadResult[T_co]:
        return ReadResult(self(content))

    def deviations(self, content: Content) -> Sequence[Deviation]:
        return ()


class JsonContent(ContentReader[T_co]):
    """JSON."""

    def __init__(self, codec: Codec[T_co]) -> None:
        self._reader = answer(codec)

    def __call__(self, content: Content) -> T_co:
        return self._reader(content.status, content.json())

    def read(self, content: Content) -> ReadResult[T_co]:
        return self._reader.read(content.status, content.json())

    def deviations(self, content: Content) -> Sequence[Deviation]:
        return self._reader.deviations(content.status, content.json())


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

    def read(self, content: Content) -> ReadResult[T]:
        return self._reader(content).read(content)

    def deviations(self, content: Content) -> Sequence[Deviation]:
        return self._reader(content).deviations(content)

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
