"""One operation of a REST API, and the caller that its generated method needs."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import ListCall, Pagination
from hero_healthie_runtime.operation import Safety
from hero_healthie_runtime.reader import Reader
from hero_healthie_runtime.rest.payload import Body, Content

T = TypeVar("T")


class _NoJson(Reader[[int, JsonValue], Any]):
    """The reader of JSON for an operation that returns none."""

    def __call__(self, _status: int, _content: JsonValue) -> Any:
        raise DecodeError((), "another media type than JSON")


_NO_JSON = _NoJson()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HttpOperation(Generic[T]):
    """One operation of a REST API."""

    name: str
    """The vendor's operation id."""
    python_path: str
    method: str
    path: str
    """The path template, such as `/v1/patients/{id}`."""
    safety: Safety
    check: str | None = None
    """How a person checks whether a `create` or `money` operation was done; None if nobody wrote it down."""
    confidence: str
    """`full`, `partial` or `inferred`: how well the description of this operation is known."""
    deprecated: str | None = None
    """The reason and the date, or None."""
    body_type: type[Any] | None = None
    """The model that `body` has to be, or None where the operation takes no body."""
    body_required: bool = False
    query: Callable[..., Mapping[str, Any]] | None = None
    """Turns the query arguments, by their Python names, into wire names and values; raises EncodeError."""
    json: Callable[[Any], JsonValue] | None = None
    """Turns the body model into what is sent as JSON; raises EncodeError."""
    bodies: tuple[Body, ...] = ()
    """The kinds of bodies it takes, where JSON is not all."""
    path_values: Callable[..., Mapping[str, str | list[str]]] | None = None
    """Turns the path arguments into text, where they are more than text; raises EncodeError."""
    headers: Callable[..., Mapping[str, str]] | None = None
    """Turns the arguments that are sent as headers into headers; raises EncodeError."""
    cookies: Callable[..., Mapping[str, str]] | None = None
    """Turns the arguments that are sent as cookies into cookies; raises EncodeError."""
    pagination: Pagination | None = None
    """How it pages, if it returns a list."""
    facts: tuple[Fact, ...] = ()
    """What is known of its arguments that a call can go against."""
    accept: str | None = None
    """The media types that it returns, where JSON is not all."""
    content: Reader[[Content], T] | None = None
    """Turns a success into the typed value, where JSON is not all that comes; raises DecodeError."""
    decode: Reader[[int, JsonValue], T] = _NO_JSON
    """Turns the status and the parsed body of a success into the typed value; raises DecodeError."""


class HttpCaller(Protocol):
    """The caller that the methods of a REST package need."""

    def call(
        self,
        operation: HttpOperation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Coroutine[Any, Any, T]:
        """Send one call and return its typed value; the arguments go by their Python names."""
        ...

    def list_call(
        self,
        operation: HttpOperation[Any],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
        body: object = None,
    ) -> ListCall[Any]:
        """Return the call of an operation with `pagination`, to await or to iterate."""
        ...
