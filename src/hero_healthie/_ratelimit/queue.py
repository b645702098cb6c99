"""Where the calls of one key wait for their turn: first come, first served, and never beyond their deadline."""

from __future__ import annotations

import asyncio
import logging
import threading
import weakref
from types import TracebackType

from hero_healthie._ratelimit.counter import Outcome, Permit, RateCounter
from hero_healthie._ratelimit.policy import Pace
from hero_healthie.errors import APIError, Verdict

_log = logging.getLogger("hero_healthie")

LONG_WAIT = 1.0
QUIET = 30.0
"""Waits of more than `LONG_WAIT` seconds are logged, once in so many seconds."""


class QueueDeadlineError(Exception):
    """The call would have to wait longer than its deadline leaves; it was not sent.

    Attributes:
        seconds: after which it would be worth coming back.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class LoopQueue:
    """The calls of one event loop. `turn` is held by the one that is next."""

    def __init__(self) -> None:
        self.slot = asyncio.Lock()
        self.freed = asyncio.Event()
        self.busy = 0
        self.waiting: set[asyncio.Timeout] = set()

    def leave(self) -> None:
        self.busy -= 1
        self.freed.set()


class CallQueue:
    """The way of all calls of one key in this process."""

    def __init__(self, api: str, pace: Pace, counter: RateCounter) -> None:
        self.api = api
        self.asked = pace
        self.counter = counter
        self._lock = threading.Lock()
        self._lines: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, LoopQueue] = weakref.WeakKeyDictionary()
        self._latest: tuple[asyncio.AbstractEventLoop, LoopQueue] | None = None
        self._logged = -QUIET

    def adopt(self, pace: Pace) -> None:
        """A client with other settings uses the key: the stricter hold, unless the key was at rest."""
        self.asked = pace
        self.counter.adopt(pace, pace if self.is_idle() else pace.stricter(self.counter.pace))

    def slot(self, left: float) -> Slot:
        """A turn for one attempt of a call that has so many seconds left: `async with lane.turn(left): …`."""
        return Slot(self, left)

    def is_idle(self) -> bool:
        """Whether nobody uses it, and forgetting it would change nothing."""
        with self._lock:
            lines = list(self._lines.values())
        return self.counter.is_idle() and not any(line.busy or line.waiting for line in lines)

    def line(self) -> LoopQueue:
        """The line of the running loop."""
        loop = asyncio.get_running_loop()
        latest = self._latest
        if latest is not None and latest[0] is loop:
            return latest[1]
        with self._lock:
            found = self._lines.get(loop)
            if found is None:
                found = self._lines[loop] = LoopQueue()
            self._latest = (loop, found)
        return found

    def has_place(self, line: LoopQueue) -> bool:
        """Whether another call may be under way."""
        most = self.counter.pace.concurrency
        return most is None or line.busy < most

    async def wait(self, line: LoopQueue, left: float) -> Permit:
        """Waits in line.

        Raises:
            NoTurn: the wait would be longer than `left`.
        """
        estimate = self.counter.estimate(len(line.waiting))
        if estimate >= left:
            raise QueueDeadlineError(estimate)
        self._tell(line, estimate)
        loop = asyncio.get_running_loop()
        end = loop.time() + left
        limit = asyncio.timeout_at(end)
        try:
            async with limit:
                line.waiting.add(limit)
                try:
                    async with line.slot:
                        return await self._start(line, end, loop)
                finally:
                    line.waiting.discard(limit)
        except TimeoutError:
            raise QueueDeadlineError(self.counter.estimate(0)) from None

    async def _start(self, line: LoopQueue, end: float, loop: asyncio.AbstractEventLoop) -> Permit:
        """What the one does who is next: waits for a place, then for the pace."""
        while not self.has_place(line):
            line.freed.clear()
            await line.freed.wait()
        while (permit := await self.counter.take()).wait:
            if loop.time() + permit.wait >= end:
                raise QueueDeadlineError(permit.wait)
            await asyncio.sleep(permit.wait)
        line.busy += 1
        return permit

    def paused(self, line: LoopQueue, seconds: float) -> None:
        """Lets those who cannot wait so long know at once."""
        now = asyncio.get_running_loop().time()
        for limit in line.waiting:
            end = limit.when()
            if end is not None and end <= now + seconds and not limit.expired():
                limit.reschedule(now)

    def _tell(self, line: LoopQueue, estimate: float) -> None:
        now = asyncio.get_running_loop().time()
        if estimate > LONG_WAIT and now - self._logged >= QUIET:
            self._logged = now
            _log.info("%s: %d calls wait for the pace of their key", self.api, len(line.waiting) + 1)


class Slot:
    """The turn of one attempt.

    Attributes:
        queued: seconds that it was waited for.
        pause: seconds for which the attempt made all calls of its key pause.
    """

    __slots__ = ("_left", "_line", "_permit", "_queue", "pause", "queued")

    _line: LoopQueue
    _permit: Permit

    def __init__(self, queue: CallQueue, left: float) -> None:
        self._queue = queue
        self._left = left
        self.queued = 0.0
        self.pause = 0.0

    async def __aenter__(self) -> None:
        queue = self._queue
        line = self._line = queue.line()
        if self._left <= 0:
            raise QueueDeadlineError(0.0)
        if not line.waiting and queue.has_place(line):
            permit = queue.counter.take_now()
            if permit is not None:
                line.busy += 1
                self._permit = permit
                return
        clock = asyncio.get_running_loop().time
        began = clock()
        try:
            self._permit = await queue.wait(line, self._left)
        finally:
            self.queued = clock() - began

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._line.leave()
        if error is None:
            if self._permit.probe:
                await self._queue.counter.settle(self._permit, Outcome.ANSWERED, None)
            return
        outcome = _outcome(error)
        if outcome is Outcome.REFUSED or self._permit.probe:
            asked = error.retry_after if isinstance(error, APIError) else None
            self.pause = await self._queue.counter.settle(self._permit, outcome, asked)
            if self.pause:
                self._queue.paused(self._line, self.pause)


def _outcome(error: BaseException) -> Outcome:
    """An error that the vendor answered with is an answer."""
    if not isinstance(error, APIError):
        return Outcome.LOST
    return Outcome.REFUSED if error.verdict is Verdict.REFUSED else Outcome.ANSWERED
