"""What goes to the wire and what comes back, whichever engine carries it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


class Headers(Protocol):
    """The headers of an answer, by name in lower case."""

    def get(self, key: str, /) -> str | None:
        """The value of a header, or None."""
        ...


@dataclass(slots=True)
class WireRequest:
    """One HTTP request, complete."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(repr=False)


@dataclass(slots=True)
class WireResponse:
    """One HTTP answer, read to its end, or to the point where it grew larger than this client reads."""

    status: int
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)
    too_large: bool = False
    """Whether reading stopped at `max_response_bytes`; `content` is then empty."""


@dataclass(slots=True)
class Progress:
    """How far an attempt has come; the engine writes it, for when the attempt is cancelled."""

    may_have_left: bool = False
    """Whether a byte of the request may have left this machine."""


class TransportFailure(Exception):  # noqa: N818 (a signal between two stations, not an error of the public tree)
    """No complete answer.

    Attributes:
        reached: False only when it is certain that no byte of the request left this machine.
        timed_out: whether time ran out.
        kind: the engine's name for it, such as `ConnectError`; never its text, which may hold a URL.
    """

    def __init__(self, kind: str, *, reached: bool, timed_out: bool = False) -> None:
        super().__init__(kind)
        self.kind = kind
        self.reached = reached
        self.timed_out = timed_out


class Transport(Protocol):
    """Sends one request over a connection pool."""

    def open(self) -> None:
        """Load what the first request would load. It may be called from any thread, and more than once."""
        ...

    async def send(self, request: WireRequest, *, within: float, progress: Progress) -> WireResponse:
        """Send and read the whole answer in `within` seconds.

        Cancelling the call closes its connection and leaves the pool usable; `progress` then tells how far it came.

        Raises:
            TransportFailure: no complete answer came.
        """
        ...

    async def aclose(self) -> None:
        """Close what this engine opened."""
        ...
