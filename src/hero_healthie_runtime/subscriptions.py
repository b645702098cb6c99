"""Subscriptions: one object to iterate for what a server pushes, and what a caller may decide about it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Generic, Literal, Self, TypeAlias, TypedDict, TypeVar

Item_co = TypeVar("Item_co", covariant=True)

Overflow: TypeAlias = Literal["error", "drop_oldest"]
"""What happens to a full buffer: the subscription ends with an error, or its oldest event is dropped."""


@dataclass(frozen=True, slots=True)
class Reconnected:
    """The connection was lost and is back. Events of the time between may be missing: ask for them with a query.

    Attributes:
        since: when the server was last heard before, in UTC.
        until: when the server had confirmed the subscription again, in UTC.
        attempts: the connections that were tried in between.

    Example:
        async def follow() -> None:
            async for note in healthie.subscriptions.note_added_subscription(gaps=True):
                if isinstance(note, Reconnected):
                    ...     # read with a query what was missed
    """

    since: datetime
    until: datetime
    attempts: int


@dataclass(slots=True)
class SubscriptionCounts:
    """What became of the events of one subscription so far.

    Attributes:
        received: events that arrived.
        delivered: events that the loop took.
        dropped: events that a full buffer dropped.
        nulls: events without a record, which are reported as drift and not delivered.
        reconnects: how often the connection was lost and came back.

    Example:
        async with healthie.subscriptions.note_added_subscription() as notes:
            print(notes.counts.delivered)
    """

    received: int = 0
    delivered: int = 0
    dropped: int = 0
    nulls: int = 0
    reconnects: int = 0


class SubscriptionOptions(TypedDict, total=False):
    """The options of a subscription, each with a default.

    Example:
        options: SubscriptionOptions = {"buffer": 50, "overflow": "drop_oldest"}
        notes = healthie.subscriptions.note_added_subscription(**options)
    """

    buffer: int
    """Events that wait for the loop at most; 1,000 by default."""
    overflow: Overflow
    """What happens when there are more: `"error"` ends the subscription with `SubscriptionOverflowError`, which is the
    default; `"drop_oldest"` drops the oldest event and counts it."""
    on_gap: Callable[[Reconnected], object] | None
    """A function, not async, that is called where `gaps=True` would yield a `Reconnected`. It must not block."""
    give_up_after: float | None
    """Seconds without a connection after which a subscription that had begun ends with an error; None for never."""


class Subscription(ABC, Generic[Item_co]):
    """The events of one subscription, in order of arrival. Iterate it, in one event loop.

    Nothing is sent before it is iterated or entered. `async with` returns once the server has confirmed it, so that no
    later event is missed; a loop alone confirms it with its first step. It ends when the loop is left or cancelled,
    with `aclose`, at the end of the `async with` block, with the client, or when the server ends it.

    Example:
        async def follow() -> None:
            async with healthie.subscriptions.note_added_subscription() as notes:
                async for note in notes:
                    print(note.content)
    """

    @property
    @abstractmethod
    def counts(self) -> SubscriptionCounts:
        """What became of its events so far."""

    @abstractmethod
    async def __anext__(self) -> Item_co:
        """Return the next event.

        Raises:
            StopAsyncIteration: it was closed, or the server ended it.
            APIError: it failed; the events that had arrived before were returned first.
        """

    @abstractmethod
    async def start(self) -> None:
        """Subscribe, and return once the server has confirmed it.

        Raises:
            APIError: the server did not confirm it within `deadline`.
        """

    @abstractmethod
    async def aclose(self) -> None:
        """Unsubscribe. Further iteration ends at once."""

    def __aiter__(self) -> Self:
        return self

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
