"""Define what the server and the two APIs exchange."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Protocol

from hero_healthie.sandbox.common.json import JsonObject, dump_json
from hero_healthie.sandbox.common.ledger import Api, Ledger, RequestRecord

JSON = "application/json; charset=utf-8"
_FIRST_ERROR = 300


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request with its whole body."""

    method: str
    path: str
    """Below the API's prefix, still percent-encoded."""
    query: str
    headers: dict[str, str]
    """By name in lower case; a repeated one is joined with commas."""
    body: bytes


@dataclass(slots=True)
class Response:
    """A response, ready to be sent."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    processed: bool = True
    """True if the operation was carried out, false if it was refused."""


def json_response(body: object, status: int = 200, *, processed: bool = True) -> Response:
    """Return a response with a JSON body."""
    return Response(status, dump_json(body), JSON, processed=processed)


@dataclass(slots=True)
class Call:
    """A request as an API understands it, before anything is done."""

    api: Api
    operation: str
    """Empty when it is unknown."""
    operations: tuple[str, ...]
    """Its names: several when a GraphQL document has several root fields."""
    body: Any
    variables: JsonObject
    tenant: str
    detail: Any
    """For the API's `process`."""
    arguments: tuple[JsonObject, ...] = ()
    """The arguments of each of its operations, by name: of Hero from path and query, and the body as `body`."""


@dataclass(frozen=True, slots=True)
class Stubbed:
    """The response to one call that a test said."""

    operation: str
    value: Any
    """The body of Hero's response, or the value of Healthie's root field; the whole body where `complete` is false."""
    status: int | None
    """None for that of a success."""
    complete: bool
    """Whether what the value lacks is made up from the description."""

    @property
    def is_whole(self) -> bool:
        """Whether the value is sent as it is."""
        return not self.complete or (self.status is not None and self.status >= _FIRST_ERROR)


class ApiService(Protocol):
    """One API of the sandbox."""

    ledger: Ledger

    @property
    def operation_names(self) -> tuple[str, ...]:
        """Every operation's name."""
        ...

    def identify(self, incoming: Incoming) -> Call:
        """Find operation and tenant of a request, and change nothing."""
        ...

    def process(self, call: Call, incoming: Incoming, record: RequestRecord, stub: Stubbed | None = None) -> Response:
        """Check a request, carry it out and return the response; with a stub, return that and carry nothing out."""
        ...

    def check_stub(self, stub: Stubbed) -> None:
        """Raise InvalidArgumentError if a response that a test says is none of the operation's."""
        ...

    def reset(self) -> None:
        """Return to the seeded state."""
        ...

    def knows(self, operation: str) -> bool:
        """Return whether there is an operation of this name (case and underscores do not matter)."""
        ...

    def names_at(self, operation: str, path: tuple[str, ...]) -> Collection[str] | None:
        """Return the names that an object in an operation's arguments may have, see `NamesAt`."""
        ...
