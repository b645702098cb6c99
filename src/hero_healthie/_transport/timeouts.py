"""The time limits of many attempts on one timer: a timer each would cost a tenth of what sending costs."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self


class Timeouts:
    """The limits of the attempts of one event loop.

    There is one timer, for the limit that ends first. Attempts mostly end long before their limits do, so when it
    fires that limit is mostly gone, and it is set again.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self._limits: set[Timeout] = set()
        self._timer: asyncio.TimerHandle | None = None

    def within(self, seconds: float) -> Timeout:
        """Raise TimeoutError out of a block after so many seconds: `with timeouts.within(2.0): await …`."""
        return Timeout(self, seconds)

    def add(self, limit: Timeout) -> None:
        """Note that a block begins."""
        self._limits.add(limit)
        timer = self._timer
        if timer is None or timer.when() > limit.end:
            self._set(limit.end)

    def remove(self, limit: Timeout) -> None:
        """Note that a block ends."""
        self._limits.discard(limit)

    def _set(self, when: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self.loop.call_at(when, self._expire)

    def _expire(self) -> None:
        self._timer = None
        now = self.loop.time()
        for limit in [limit for limit in self._limits if limit.end <= now]:
            self._limits.discard(limit)
            limit.expire()
        if self._limits:
            self._set(min(limit.end for limit in self._limits))


class Timeout:
    """The limit of one block, as exact as that of `asyncio.timeout`."""

    __slots__ = ("_cancelling", "_expired", "_task", "_timeouts", "end")

    _task: asyncio.Task[object]
    _cancelling: int

    def __init__(self, timeouts: Timeouts, seconds: float) -> None:
        self._timeouts = timeouts
        self._expired = False
        self.end = timeouts.loop.time() + seconds

    def expire(self) -> None:
        """Cancel the block: its time is up."""
        self._expired = True
        self._task.cancel()

    def extend(self, seconds: float, until: float) -> None:
        """Let so many seconds begin now, but end by a moment of the loop's clock: something arrived."""
        self.end = min(self._timeouts.loop.time() + seconds, until)

    def __enter__(self) -> Self:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call must be made in a task")
        self._task = task
        self._cancelling = task.cancelling()
        self._timeouts.add(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._timeouts.remove(self)
        if self._expired and self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            raise TimeoutError from error
