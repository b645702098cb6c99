"""What the two APIs and the server in front of them hand each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from hero_healthie.sandbox.common.json import JsonObject, dump_json
from hero_healthie.sandbox.common.ledger import Api, Ledger, RequestRecord


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request, read to its end."""

    method: str
    path: str
    """Below the API's prefix, still percent-encoded."""
    query: str
    headers: dict[str, str]
    """By name in lower case; a repeated one is joined with commas."""
    body: bytes


def _no_headers() -> dict[str, str]:
    return {}


@dataclass(slots=True)
class Answer:
    """An answer, ready to be sent."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: dict[str, str] = field(default_factory=_no_headers)
    processed: bool = True
    """Whether the operation was carried out; false when it was refused."""


def json_answer(body: object, status: int = 200, *, processed: bool = True) -> Answer:
    """An answer with a JSON body."""
    return Answer(status, dump_json(body), "application/json; charset=utf-8", processed=processed)


@dataclass(slots=True)
class Call:
    """What an API made of a request before doing anything."""

    api: Api
    operation: str
    """Empty when it could not be told."""
    operations: tuple[str, ...]
    """Its names: several when a GraphQL document has several root fields."""
    body: Any
    variables: JsonObject
    tenant: str
    detail: Any
    """For the API's own use in `process` and `refusal`."""


class ApiStandIn(Protocol):
    """One API of the sandbox."""

    ledger: Ledger

    @property
    def operation_names(self) -> tuple[str, ...]:
        """Every operation's name."""
        ...

    def identify(self, incoming: Incoming) -> Call:
        """Tells which operation is meant, and whose; changes nothing."""
        ...

    def process(self, call: Call, incoming: Incoming, record: RequestRecord) -> Answer:
        """Checks the request, carries it out, answers."""
        ...

    def reset(self) -> None:
        """Back to the seeded state."""
        ...

    def knows(self, operation: str) -> bool:
        """Whether there is an operation of this name (case and underscores do not matter)."""
        ...
