"""The interface of transports: requests, responses, and failures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

Omission: TypeAlias = Literal["too_large", "encoding"]
"""The reason for which a body was not read: it is larger than `max_response_bytes`, or cannot be decompressed."""


class Headers(Protocol):
    """The headers of a response, by name in lower case."""

    def get(self, key: str, /) -> str | None:
        """Return the value of a header, or None."""
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
    """One HTTP response, complete but for a body that cannot be read."""

    status: int
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)
    omission: Omission | None = None
    """The reason for which `content` is empty although there is a body."""


@dataclass(slots=True)
class Progress:
    """The progress of an attempt; the transport keeps it up to date, in case the attempt is cancelled."""

    may_have_left: bool = False
    """True if a byte of the request may have left this machine."""


class TransportFailure(Exception):  # noqa: N818 (an internal signal, not an error of the public tree)
    """The transport got no complete response.

    Attributes:
        reached: False only when it is certain that no byte of the request left this machine.
        timed_out: whether the time was up.
        kind: the class of the library's error, such as `ConnectError`; never its text, which may hold a URL.
    """

    def __init__(self, kind: str, *, reached: bool, timed_out: bool = False) -> None:
        super().__init__(kind)
        self.kind = kind
        self.reached = reached
        self.timed_out = timed_out


class Transport(Protocol):
    """Sends requests over a connection pool."""

    def open(self) -> None:
        """Load what the first request would load; from any thread, any number of times."""
        ...

    async def send(self, request: WireRequest, *, within: float, progress: Progress) -> WireResponse:
        """Send a request and return its whole response, within so many seconds.

        Cancelling the call closes its connection and leaves the pool usable; `progress` then says how far it came.

        Raises:
            TransportFailure: no complete response came.
        """
        ...

    async def aclose(self) -> None:
        """Close what this transport opened."""
        ...
