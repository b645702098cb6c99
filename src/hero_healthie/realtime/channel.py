"""One subscription as its connection and its loop share it: what was asked for, its buffer, and how it ended."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from hero_healthie._call.attempts import AttemptLog
from hero_healthie._call.call import Call
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import APIError, AuthenticationError, HeroHealthieError, Verdict
from hero_healthie.realtime.errors import gave_up, overflowed
from hero_healthie.realtime.protocol import Message
from hero_healthie_runtime.json import is_object
from hero_healthie_runtime.subscriptions import Overflow, Reconnected, SubscriptionCounts

_log = SafeLogger(logging.getLogger("hero_healthie"))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Wanted:
    """What a subscription asks for, and how its events are kept and read."""

    operation: str
    root_field: str
    request: bytes
    """The JSON object of the GraphQL request."""
    read: Callable[[Mapping[str, Any]], Any]
    """Returns the value of a result, or raises an APIError."""
    report_null: Callable[[], None]
    """Reports an event without a record."""
    gaps: bool
    buffer: int
    overflow: Overflow
    on_gap: Callable[[Reconnected], object] | None
    give_up_after: float | None


class Channel:
    """One subscription. Its connection and its loop both run in the event loop that it was made in.

    Attributes:
        counts: what became of its events.
        identifier: that of its channel on the present connection.
        is_confirmed: whether the server has confirmed that.
        is_live: whether it executes there.
        has_begun: whether it ever did.
        is_over: whether it has ended.
        started: done once it has begun, or ended before.
        ended: done once it has ended.
        error: what it ended with, if it failed.
        timer: what its connection waits for on its behalf.
        timeout: seconds that the server may take to confirm it.
    """

    def __init__(self, wanted: Wanted) -> None:
        loop = asyncio.get_running_loop()
        self.wanted = wanted
        self.counts = SubscriptionCounts()
        self.identifier = ""
        self.is_confirmed = self.is_live = self.has_begun = self.is_over = False
        self.started: asyncio.Future[None] = loop.create_future()
        self.ended: asyncio.Future[None] = loop.create_future()
        self.timer: asyncio.TimerHandle | None = None
        self.timeout = 0.0
        self.last_error: APIError | None = None
        self._about: tuple[Call, AttemptLog] | None = None
        self._items: deque[Mapping[str, Any] | Reconnected] = deque()
        self._gaps = 0  # of these items: they take no place of an event
        self._arrived = asyncio.Event()
        self.error: HeroHealthieError | None = None
        self._since: datetime | None = None
        self._patience: asyncio.TimerHandle | None = None
        self._connections = 0
        self._is_trying = False

    # --- Its connection -----------------------------------------------------------------------------------------------

    def report_to(self, call: Call, attempt_log: AttemptLog) -> None:
        """Note the call that this is, and the log of its attempts."""
        self._about = (call, attempt_log)
        self.timeout = call.options.timeout

    def attempt(self) -> None:
        """Note that a connection is tried, or that the server is asked on one that is there."""
        if self.has_begun:
            self._connections += 1
        elif self._about is not None and not self._is_trying:
            self._is_trying = True
            self._about[1].begin()

    def fail(self, error: APIError) -> None:
        """Note that this did not succeed; end the subscription where another attempt is of no use."""
        if self.has_begun:
            if isinstance(error, AuthenticationError) and error.verdict is Verdict.REJECTED:
                self.finish(error)
            return
        self.last_error = error
        attempts, most = 1, 1
        if self._about is not None:
            call, attempt_log = self._about
            self._is_trying = False
            attempt_log.end(error.verdict)
            attempts, most = len(attempt_log.attempts), call.options.retry.attempts
        if attempts >= most or error.verdict in (Verdict.REJECTED, Verdict.DONE):
            self.finish(error)

    def begin(self) -> None:
        """Note that the server executes it: for the first time, or again after a gap."""
        self.is_live = True
        if not self.has_begun:
            self.has_begun, self._is_trying = True, False
            if self._about is not None:
                self._about[1].end(Verdict.DONE)
            if not self.started.done():
                self.started.set_result(None)
        elif self._since is not None:
            gap = Reconnected(self._since, datetime.now(UTC), self._connections)
            self._since = None
            self._wait_no_longer()
            self.counts.reconnects += 1
            self._report(gap)

    def lose(self, heard_at: datetime) -> None:
        """Note that the connection is lost, on which the server was last heard then."""
        if self.is_live and self._since is None:
            self._since, self._connections = heard_at, 0
            if (patience := self.wanted.give_up_after) is not None:
                self._patience = self.started.get_loop().call_later(patience, self._give_up, patience)
        self.is_confirmed = self.is_live = False

    def _give_up(self, patience: float) -> None:
        """End it after so many seconds without a connection, also while one is tried."""
        self.finish(gave_up(self.wanted.operation, patience))

    def _wait_no_longer(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def problem(self, message: Message) -> APIError | None:
        """Return the error that a message stands for, if it does."""
        if message.result is None or not message.result.get("errors"):
            return None
        try:
            self.wanted.read(message.result)
        except APIError as error:
            return error
        return None

    def take(self, message: Message, *, first: bool) -> None:
        """Keep an event for the loop. The first message of an execution mostly says only that it has begun."""
        if self.is_over:  # what follows an error or a full buffer must not look as if nothing were missing before it
            return
        result, field = message.result, self.wanted.root_field
        data = None if result is None else result.get("data")
        if result is not None and is_object(data) and field in data:
            if data[field] is not None:
                self.counts.received += 1
                self._put(result)
            elif not first:
                self.counts.received += 1
                self.counts.nulls += 1
                self.wanted.report_null()
        if not message.more:
            self.finish()

    def finish(self, error: HeroHealthieError | None = None) -> None:
        """End it; what has arrived is still delivered."""
        if self.is_over:
            return
        self.is_over = True
        call, attempt_log = self._about or (None, None)
        if attempt_log is not None and self._is_trying:
            self._is_trying = False
            attempt_log.end(error.verdict if isinstance(error, APIError) else Verdict.NEVER_SENT)
        if isinstance(error, APIError):
            if not error.operation:  # it is about a connection, which others share
                error = error.as_error(type(error), str(error.args[0]), operation=self.wanted.operation)
            if call is not None and attempt_log is not None:
                attempt_log.describe(error, call)
        self.error = error
        if self.started.get_loop().is_closed():  # the end of a program collects what ran
            return
        self._wait_no_longer()
        for future in (self.started, self.ended):
            if not future.done():
                future.set_result(None)
        self._arrived.set()

    # --- Its loop -----------------------------------------------------------------------------------------------------

    async def next(self) -> Any:
        """Return the next event or gap.

        Raises:
            StopAsyncIteration: it has ended.
            HeroHealthieError: it ended with this.
        """
        while not self._items:
            if self.is_over:
                self.check()
                raise StopAsyncIteration
            self._arrived.clear()
            await self._arrived.wait()
        item = self._items.popleft()
        if isinstance(item, Reconnected):
            self._gaps -= 1
            return item
        try:
            value = self.wanted.read(item)
        except APIError as error:
            self.discard()
            self.finish(error)
            raise
        self.counts.delivered += 1
        return value

    def check(self) -> None:
        """Raise the error that it ended with, if there is one."""
        if self.error is not None:
            raise self.error

    def discard(self) -> None:
        """Drop what has arrived."""
        self._items.clear()
        self._gaps = 0

    def _put(self, event: Mapping[str, Any]) -> None:
        wanted = self.wanted
        if len(self._items) - self._gaps >= wanted.buffer:
            if wanted.overflow == "error":
                self.finish(overflowed(wanted.operation, wanted.buffer))
                return
            self._drop_oldest()
        self._items.append(event)
        self._arrived.set()

    def _drop_oldest(self) -> None:
        """Drop the oldest event, and let gaps that are then next to each other be one."""
        for place, item in enumerate(self._items):
            if not isinstance(item, Reconnected):
                del self._items[place]
                self.counts.dropped += 1
                if place < len(self._items) and place > 0:
                    following = self._items[place]
                    before = self._items[place - 1]
                    if isinstance(following, Reconnected) and isinstance(before, Reconnected):
                        self._items[place - 1] = _one(before, following)
                        del self._items[place]
                        self._gaps -= 1
                return

    def _report(self, gap: Reconnected) -> None:
        wanted = self.wanted
        if wanted.gaps:
            last = self._items[-1] if self._items else None
            if isinstance(last, Reconnected):
                self._items[-1] = _one(last, gap)
            else:
                self._items.append(gap)
                self._gaps += 1
            self._arrived.set()
        elif wanted.on_gap is None:
            _log.warning(
                "%s: the connection was lost and is back; events since %s may be missing (gaps=True yields this, "
                "on_gap= takes it)",
                wanted.operation,
                gap.since.isoformat(timespec="seconds"),
            )
        else:
            try:
                wanted.on_gap(gap)
            except Exception as error:  # noqa: BLE001 (a failing function of the app must not end its subscription)
                _log.error("%s: on_gap raised %s", wanted.operation, type(error).__name__)


def _one(first: Reconnected, second: Reconnected) -> Reconnected:
    return Reconnected(first.since, second.until, first.attempts + second.attempts)
