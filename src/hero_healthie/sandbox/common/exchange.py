"""Define what the server and the two APIs exchange."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from hero_healthie.sandbox.common.json import JsonObject, dump_json
from hero_healthie.sandbox.common.ledger import Api, Ledger, RequestRecord


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
    return Response(status, dump_json(body), "application/json; charset=utf-8", processed=processed)


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

    def process(self, call: Call, incoming: Incoming, record: RequestRecord) -> Response:
        """Check a request, carry it out and return the response."""
        ...

    def reset(self) -> None:
        """Return to the seeded state."""
        ...

    def knows(self, operation: str) -> bool:
        """Return whether there is an operation of this name (case and underscores do not matter)."""
        ...
