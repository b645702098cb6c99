"""The queue of the calls of one key: first come, first served, and never beyond a call's deadline."""

from __future__ import annotations

import asyncio
import logging
import threading
import weakref
from types import TracebackType
from typing import TYPE_CHECKING

from hero_healthie._call.clock import CLOCK
from hero_healthie._ratelimit.counter import LocalCounter, Permit
from hero_healthie._ratelimit.policy import Pace
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import APIError, Verdict

if TYPE_CHECKING:
    from hero_healthie._ratelimit.redis_counter import RedisCounter

_log = SafeLogger(logging.getLogger("hero_healthie"))

LONG_WAIT = 1.0
LOG_INTERVAL = 30.0
"""Waits of more than `LONG_WAIT` seconds are logged, once in so many seconds."""


class QueueDeadlineError(Exception):
    """The call would have to wait longer than its deadline leaves; it was not sent.

    Attributes:
        seconds: after which a call may be sent.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class LoopQueue:
    """The calls of one event loop.

    Attributes:
        head: held by the call that is next.
        freed: set when a call ends.
        busy: how many calls are under way.
        waiting: the deadlines of the calls that wait.
    """

    def __init__(self) -> None:
        self.head = asyncio.Lock()
        self.freed = asyncio.Event()
        self.busy = 0
        self.waiting: set[asyncio.Timeout] = set()


class CallQueue:
    """The queue of all calls of one key in this process."""

    def __init__(self, api: str, pace: Pace, counter: LocalCounter | RedisCounter) -> None:
        self.api = api
        self.latest_pace = pace
        self.counter = counter
        self._lock = threading.Lock()
        self._of_loops: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, LoopQueue] = weakref.WeakKeyDictionary()
        self._latest: tuple[asyncio.AbstractEventLoop, LoopQueue] | None = None
        self._logged = -LOG_INTERVAL

    def adopt(self, pace: Pace) -> None:
        """Take the settings of another client: the stricter ones hold, unless the key is idle."""
        self.latest_pace = pace
        self.counter.adopt(pace, pace if self.is_idle() else pace.stricter(self.counter.pace))

    def slot(self, left: float) -> Slot:
        """Return a slot for one attempt of a call that has so many seconds left: `async with queue.slot(left): …`."""
        return Slot(self, left)

    def is_idle(self) -> bool:
        """Tell whether no call uses it, and forgetting it would change nothing."""
        with self._lock:
            of_loops = list(self._of_loops.values())
        return self.counter.is_idle() and not any(calls.busy or calls.waiting for calls in of_loops)

    def of_this_loop(self) -> LoopQueue:
        """Return the calls of the running loop."""
        loop = asyncio.get_running_loop()
        latest = self._latest
        if latest is not None and latest[0] is loop:
            return latest[1]
        with self._lock:
            found = self._of_loops.get(loop)
            if found is None:
                found = self._of_loops[loop] = LoopQueue()
            self._latest = (loop, found)
        return found

    def has_place(self, calls: LoopQueue) -> bool:
        """Tell whether another call may be under way."""
        most = self.counter.pace.concurrency
        return most is None or calls.busy < most

    async def wait(self, calls: LoopQueue, left: float) -> Permit:
        """Wait until the call may start.

        Raises:
            QueueDeadlineError: the wait would be longer than `left`.
        """
        estimate = self.counter.estimate(len(calls.waiting))
        if estimate >= left:
            raise QueueDeadlineError(estimate)
        loop = asyncio.get_running_loop()
        if estimate > LONG_WAIT and loop.time() - self._logged >= LOG_INTERVAL:
            self._logged = loop.time()
            _log.info("%s: %d calls wait for the pace of their key", self.api, len(calls.waiting) + 1)
        end = loop.time() + CLOCK.skipped + left
        limit = asyncio.timeout(left)
        try:
            async with limit:
                calls.waiting.add(limit)
                try:
                    async with calls.head:
                        return await self._start(calls, end)
                finally:
                    calls.waiting.discard(limit)
        except TimeoutError:
            raise QueueDeadlineError(self.counter.estimate(0)) from None

    async def _start(self, calls: LoopQueue, end: float) -> Permit:
        """Wait, as the call that is next, for a place and then for a permit."""
        while not self.has_place(calls):
            calls.freed.clear()
            await calls.freed.wait()
        while (permit := await self.counter.take()).wait:
            if CLOCK.now() + permit.wait >= end:
                raise QueueDeadlineError(permit.wait)
            await CLOCK.sleep(permit.wait)
        calls.busy += 1
        return permit

    def paused(self, calls: LoopQueue, seconds: float) -> None:
        """End the waits of calls whose deadline comes before the end of a pause."""
        now = asyncio.get_running_loop().time()
        for limit in calls.waiting:
            end = limit.when()
            if end is not None and end <= now + seconds and not limit.expired():
                limit.reschedule(now)


class Slot:
    """Permission for one attempt to be under way, while its block runs.

    Attributes:
        queued: seconds that it was waited for.
        pause: seconds for which the attempt made all calls of its key pause.
    """

    __slots__ = ("_calls", "_left", "_permit", "_queue", "pause", "queued")

    _calls: LoopQueue
    _permit: Permit

    def __init__(self, queue: CallQueue, left: float) -> None:
        self._queue = queue
        self._left = left
        self.queued = 0.0
        self.pause = 0.0

    async def __aenter__(self) -> None:
        queue = self._queue
        calls = self._calls = queue.of_this_loop()
        if self._left <= 0:
            raise QueueDeadlineError(0.0)
        if not calls.waiting and queue.has_place(calls):
            permit = queue.counter.take_now()
            if permit is not None and not permit.wait:
                calls.busy += 1
                self._permit = permit
                return
        clock = asyncio.get_running_loop().time
        began = clock()
        try:
            self._permit = await queue.wait(calls, self._left)
        finally:
            self.queued = clock() - began

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._calls.busy -= 1
        self._calls.freed.set()
        counter, permit = self._queue.counter, self._permit
        refusal = error if isinstance(error, APIError) and _slows(error) else None
        if refusal is not None:
            self.pause = await counter.refused(permit, refusal.retry_after)
            if self.pause:
                self._queue.paused(self._calls, self.pause)
        elif permit.probe:
            # An error with which the vendor responded is a response.
            await counter.probe_ended(permit, responded=error is None or isinstance(error, APIError))


def _slows(error: APIError) -> bool:
    """Return True if the vendor asks for fewer calls, also where it leaves open whether this one was done."""
    return error.verdict is Verdict.REFUSED or error.status in {425, 429} or "TOO_MANY_REQUESTS" in error.codes


class NullQueue:
    """The queue, and the slot, of calls whose pace bounds nothing: they start at once."""

    queued = 0.0
    pause = 0.0

    def slot(self, left: float) -> NullQueue:
        """Return a slot that is free at once."""
        del left
        return self

    async def __aenter__(self) -> None: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
