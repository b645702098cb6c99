"""The interface of transports: requests, responses, and failures."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from math import inf
from typing import Literal, Protocol, TypeAlias

Omission: TypeAlias = Literal["too_large", "encoding"]
"""The reason for which a body was not read: it is larger than `max_response_bytes`, or cannot be decompressed."""


class Headers(Protocol):
    """The headers of a response, by name in lower case."""

    def get(self, key: str, /) -> str | None:
        """Return the value of a header, or None."""
        ...


@dataclass(slots=True, eq=False, repr=False)
class WireRequest:
    """One HTTP request, complete."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None

    @property
    def can_be_sent(self) -> bool:
        """Return whether it can be sent, now or once more."""
        return True


@dataclass(slots=True, eq=False, repr=False)
class WireResponse:
    """One HTTP response, complete but for a body that cannot be read."""

    status: int
    headers: Headers
    content: bytes
    omission: Omission | None = None
    """The reason for which `content` is empty although there is a body."""


class FileFailure(Exception):  # noqa: N818 (an internal signal, not an error of the public tree)
    """A file of this machine cannot be read, or not be written: what is wrong, without its name."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class StreamedBody(Protocol):
    """A body that is read while it is sent."""

    @property
    def can_be_sent(self) -> bool:
        """Return whether it can be read from its beginning, now or once more."""
        ...

    @property
    def is_sent(self) -> bool:
        """Return whether all of it was handed over."""
        ...

    @property
    def failure(self) -> FileFailure | None:
        """Return why reading it failed, if it did: HTTP libraries wrap what their bodies raise."""
        ...

    async def begin(self) -> int | None:
        """Open what it is read from, for one attempt, and return the number of bytes, or None.

        Raises:
            FileFailure: it cannot be read.
        """
        ...

    def pieces(self) -> AsyncIterator[bytes]:
        """Yield its bytes.

        Raises:
            FileFailure: it cannot be read.
        """
        ...

    def close(self) -> None:
        """Close what it was read from: the attempt is over."""
        ...


class Sink(Protocol):
    """Takes the body of a response while it arrives."""

    @property
    def failure(self) -> FileFailure | None:
        """Return why writing failed, if it did."""
        ...

    def headers(self) -> Mapping[str, str]:
        """Return further headers of the next attempt: what it has already need not come again."""
        ...

    async def begin(self, response: WireResponse) -> bool:
        """Return whether it takes the body of this response, whose `content` is still empty.

        Raises:
            FileFailure: it cannot be written.
        """
        ...

    async def write(self, piece: bytes) -> None:
        """Take the next bytes.

        Raises:
            FileFailure: they cannot be written.
        """
        ...

    async def end(self) -> None:
        """Note that the body is over.

        Raises:
            ConnectionError: it is not complete.
        """
        ...


@dataclass(slots=True, eq=False, repr=False)
class StreamedRequest(WireRequest):
    """A request whose body is read, or whose response is written, piece by piece.

    The time of an attempt begins anew with each piece, as nobody knows how long a file takes.
    """

    body: StreamedBody | None = None
    sink: Sink | None = None
    until: float = inf
    """The moment of the loop's clock at which the call has to be over."""

    @property
    def can_be_sent(self) -> bool:
        """Return whether it can be sent, now or once more."""
        return self.failure is None and (self.body is None or self.body.can_be_sent)

    @property
    def failure(self) -> FileFailure | None:
        """Return why a file could not be read or written, if that ended the attempt."""
        for side in (self.body, self.sink):
            if side is not None and side.failure is not None:
                return side.failure
        return None


def followed(body: StreamedBody, step: Callable[[], None]) -> AsyncIterator[bytes]:
    """Return the pieces of a body; `step` is called before each."""
    return _Followed(body.pieces(), step)


class _Followed:
    """No generator: one that a cancelled call leaves in the middle would have to be closed."""

    def __init__(self, pieces: AsyncIterator[bytes], step: Callable[[], None]) -> None:
        self._pieces = pieces
        self._step = step

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    def __anext__(self) -> Awaitable[bytes]:
        self._step()
        return self._pieces.__anext__()


@dataclass(slots=True, eq=False, repr=False)
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
        file: why a file could not be read or written, if that was the reason.
    """

    def __init__(self, kind: str, *, reached: bool, timed_out: bool = False, file: FileFailure | None = None) -> None:
        super().__init__(kind)
        self.file = file
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
