"""Where the calls of one key wait for their turn: first come, first served, and never beyond their deadline."""

from __future__ import annotations

import asyncio
import logging
import threading
import weakref
from types import TracebackType

from hero_healthie.errors import APIError, Verdict
from hero_healthie.limits.meter import Meter, Outcome, Ticket
from hero_healthie.limits.pace import Pace

_log = logging.getLogger("hero_healthie")

LONG_WAIT = 1.0
QUIET = 30.0
"""Waits of more than `LONG_WAIT` seconds are logged, once in so many seconds."""


class NoTurn(Exception):  # noqa: N818 (a signal to the pipeline, not an error of the public tree)
    """The call would have to wait longer than its deadline leaves; it was not sent.

    Attributes:
        seconds: after which it would be worth coming back.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class _Line:
    """The calls of one event loop. `turn` is held by the one that is next."""

    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        self.freed = asyncio.Event()
        self.busy = 0
        self.waiting: set[asyncio.Timeout] = set()

    def leave(self) -> None:
        self.busy -= 1
        self.freed.set()


class Lane:
    """The way of all calls of one key in this process."""

    def __init__(self, api: str, pace: Pace, meter: Meter) -> None:
        self.api = api
        self.asked = pace
        self.meter = meter
        self._lock = threading.Lock()
        self._lines: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Line] = weakref.WeakKeyDictionary()
        self._latest: tuple[asyncio.AbstractEventLoop, _Line] | None = None
        self._logged = -QUIET

    def adopt(self, pace: Pace) -> None:
        """A client with other settings uses the key: the stricter hold, unless the key was at rest."""
        self.asked = pace
        self.meter.adopt(pace, pace if self.is_idle() else pace.stricter(self.meter.pace))

    def turn(self, left: float) -> Turn:
        """A turn for one attempt of a call that has so many seconds left: `async with lane.turn(left): …`."""
        return Turn(self, left)

    def is_idle(self) -> bool:
        """Whether nobody uses it, and forgetting it would change nothing."""
        with self._lock:
            lines = list(self._lines.values())
        return self.meter.is_idle() and not any(line.busy or line.waiting for line in lines)

    def line(self) -> _Line:
        """The line of the running loop."""
        loop = asyncio.get_running_loop()
        latest = self._latest
        if latest is not None and latest[0] is loop:
            return latest[1]
        with self._lock:
            found = self._lines.get(loop)
            if found is None:
                found = self._lines[loop] = _Line()
            self._latest = (loop, found)
        return found

    def has_place(self, line: _Line) -> bool:
        """Whether another call may be under way."""
        most = self.meter.pace.concurrency
        return most is None or line.busy < most

    async def wait(self, line: _Line, left: float) -> Ticket:
        """Waits in line.

        Raises:
            NoTurn: the wait would be longer than `left`.
        """
        estimate = self.meter.estimate(len(line.waiting))
        if estimate >= left:
            raise NoTurn(estimate)
        self._tell(line, estimate)
        loop = asyncio.get_running_loop()
        end = loop.time() + left
        limit = asyncio.timeout_at(end)
        try:
            async with limit:
                line.waiting.add(limit)
                try:
                    async with line.turn:
                        return await self._start(line, end, loop)
                finally:
                    line.waiting.discard(limit)
        except TimeoutError:
            raise NoTurn(self.meter.estimate(0)) from None

    async def _start(self, line: _Line, end: float, loop: asyncio.AbstractEventLoop) -> Ticket:
        """What the one does who is next: waits for a place, then for the pace."""
        while not self.has_place(line):
            line.freed.clear()
            await line.freed.wait()
        while (ticket := await self.meter.take()).wait:
            if loop.time() + ticket.wait >= end:
                raise NoTurn(ticket.wait)
            await asyncio.sleep(ticket.wait)
        line.busy += 1
        return ticket

    def paused(self, line: _Line, seconds: float) -> None:
        """Lets those who cannot wait so long know at once."""
        now = asyncio.get_running_loop().time()
        for limit in line.waiting:
            end = limit.when()
            if end is not None and end <= now + seconds and not limit.expired():
                limit.reschedule(now)

    def _tell(self, line: _Line, estimate: float) -> None:
        now = asyncio.get_running_loop().time()
        if estimate > LONG_WAIT and now - self._logged >= QUIET:
            self._logged = now
            _log.info("%s: %d calls wait for the pace of their key", self.api, len(line.waiting) + 1)


class Turn:
    """The turn of one attempt.

    Attributes:
        queued: seconds that it was waited for.
        pause: seconds for which the attempt made all calls of its key pause.
    """

    __slots__ = ("_lane", "_left", "_line", "_ticket", "pause", "queued")

    _line: _Line
    _ticket: Ticket

    def __init__(self, lane: Lane, left: float) -> None:
        self._lane = lane
        self._left = left
        self.queued = 0.0
        self.pause = 0.0

    async def __aenter__(self) -> None:
        lane = self._lane
        line = self._line = lane.line()
        if self._left <= 0:
            raise NoTurn(0.0)
        if not line.waiting and lane.has_place(line):
            ticket = lane.meter.take_now()
            if ticket is not None:
                line.busy += 1
                self._ticket = ticket
                return
        clock = asyncio.get_running_loop().time
        began = clock()
        try:
            self._ticket = await lane.wait(line, self._left)
        finally:
            self.queued = clock() - began

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._line.leave()
        if error is None:
            if self._ticket.probe:
                await self._lane.meter.settle(self._ticket, Outcome.ANSWERED, None)
            return
        outcome = _outcome(error)
        if outcome is Outcome.REFUSED or self._ticket.probe:
            asked = error.retry_after if isinstance(error, APIError) else None
            self.pause = await self._lane.meter.settle(self._ticket, outcome, asked)
            if self.pause:
                self._lane.paused(self._line, self.pause)


def _outcome(error: BaseException) -> Outcome:
    """An error that the vendor answered with is an answer."""
    if not isinstance(error, APIError):
        return Outcome.LOST
    return Outcome.REFUSED if error.verdict is Verdict.REFUSED else Outcome.ANSWERED
