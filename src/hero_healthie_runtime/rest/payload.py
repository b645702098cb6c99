"""The payloads that a REST operation and its caller hand each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.uploads import Upload


class Delimited(list[JsonValue]):
    """A list that stands in a query as one value."""

    def __init__(self, items: list[JsonValue], delimiter: str) -> None:
        super().__init__(items)
        self.delimiter = delimiter
        """The text between the items, as it is in the URL."""


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """One part of a multipart form."""

    name: str
    content: bytes | Upload
    content_type: str | None = None
    filename: str | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Content:
    """The content of a successful response, unread."""

    status: int
    content_type: str | None
    disposition: str | None
    content: bytes
    json: Callable[[], JsonValue]
    """Parses the content; raises what its maker raises for what is not JSON."""


class Body(Protocol):
    """One kind of body that an operation takes."""

    @property
    def types(self) -> tuple[type[Any], ...]:
        """The types that a caller may pass for it."""
        ...

    def write(self, value: Any, /) -> tuple[str | None, bytes | Upload | tuple[Part, ...] | dict[str, JsonValue]]:
        """Return the media type and the body: bytes, a file, the parts of a multipart form, or the fields of a form;
        raise EncodeError if a value has the wrong type.
        """
        ...
