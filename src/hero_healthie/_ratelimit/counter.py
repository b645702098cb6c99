"""Counting the calls of one key, for all clients of this process that use it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from hero_healthie._call.clock import CLOCK
from hero_healthie._call.retry import draw
from hero_healthie._ratelimit.backoff import KeyBackoff
from hero_healthie._ratelimit.policy import Pace

INSTANT = 1e-6
"""A shorter wait is none: the clocks of event loops are no finer."""


class Permit(NamedTuple):
    """Permission to start a call, or how long to wait before asking again.

    Attributes:
        wait: seconds; 0 when the call may start.
        epoch: the epoch of the backoff in which it starts.
        probe: whether all other calls of the key wait for its response.
        shared: whether it was counted for all processes, not for this one alone.
    """

    wait: float
    epoch: int = 0
    probe: bool = False
    shared: bool = False


class LocalCounter:
    """Counts in this process, by the generic cell rate algorithm (GCRA): one number of state, no timer, no drift.

    `_due` is the time at which calls one interval apart would have caught up with all that have started. A call may
    start while that is less than `burst` intervals away, so in any T seconds at most `burst + T / interval` do.
    Thread-safe: event loops of several threads share it.
    """

    def __init__(self, pace: Pace, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.adopt(pace, pace)
        self._clock = clock
        self._lock = threading.Lock()
        self._due = 0.0
        self._backoff = KeyBackoff()
        self._usual = Permit(0.0)

    def adopt(self, pace: Pace, bounds: Pace) -> None:
        """Count where `pace` of another client says, within `bounds`."""
        del pace
        self.pace = bounds
        self._usual_rate = bounds.slowed(0)

    def take_now(self) -> Permit:
        """Return a permit without waiting for another process."""
        with self._lock:
            now = self._now()
            backoff = self._backoff
            interval, wait = self._wait(now, 0)
            if backoff.active:
                wait = max(wait, backoff.wait(now))
            if wait:
                return Permit(wait)
            self._due = max(self._due, now) + interval
            if backoff.active or backoff.epoch != self._usual.epoch:
                self._usual = Permit(0.0, backoff.epoch)
                return Permit(0.0, backoff.epoch, backoff.start(now))
            return self._usual

    async def take(self) -> Permit:
        """Return a permit."""
        return self.take_now()

    def estimate(self, position: int) -> float:
        """Return the seconds that a call with so many others before it has to wait at least."""
        with self._lock:
            now = self._now()
            return max(self._backoff.resumes_at - now, self._wait(now, position)[1])

    def _now(self) -> float:
        return self._clock() + CLOCK.skipped

    def _wait(self, now: float, position: int) -> tuple[float, float]:
        """Return the seconds between two calls, and those until a call with so many before it may start."""
        level = self._backoff.level and self._backoff.level_at(now)
        interval, burst = self.pace.slowed(level) if level else self._usual_rate
        wait = max(self._due, now) + (position + 1 - burst) * interval - now
        return interval, wait if wait > INSTANT else 0.0

    async def refused(self, permit: Permit, retry_after: float | None) -> float:
        """Note that a call was refused, and return the seconds for which all calls pause."""
        with self._lock:
            return self._backoff.refused(self._now(), permit.epoch, retry_after, self.pace, draw)

    async def probe_ended(self, permit: Permit, *, responded: bool) -> None:
        """Note that a probe ended without being refused."""
        with self._lock:
            if permit.epoch != self._backoff.epoch:
                return
            if responded:
                self._backoff.probe_responded(self._now())
            else:
                self._backoff.probe_lost()

    def pause(self, seconds: float) -> None:
        """Pause for a time that was decided elsewhere."""
        with self._lock:
            self._backoff.pause(self._now(), seconds)

    def resume(self) -> None:
        """End the backoff: a probe elsewhere got a response."""
        with self._lock:
            self._backoff.probe_responded(self._now())

    def paused_for(self) -> float:
        """Return the seconds until calls may start again."""
        return max(0.0, self._backoff.resumes_at - self._now())

    def is_idle(self) -> bool:
        """Tell whether it remembers nothing that a new one would not know."""
        with self._lock:
            now = self._now()
            return self._due <= now and self._backoff.resumes_at <= now and not self._backoff.level_at(now)
