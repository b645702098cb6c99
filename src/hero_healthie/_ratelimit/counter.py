"""What counts the calls of one key, for all clients of this process that use it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple, Protocol

from hero_healthie._call.retry import draw
from hero_healthie._ratelimit.backoff import KeyBackoff
from hero_healthie._ratelimit.bucket import Bucket
from hero_healthie._ratelimit.policy import Pace


class Outcome(Enum):
    """What became of a call, as far as the pace is concerned."""

    ANSWERED = "answered"
    REFUSED = "refused"
    LOST = "lost"


class Permit(NamedTuple):
    """Leave to start a call, or how long it has to wait before it asks again."""

    wait: float
    wave: int = 0
    probe: bool = False
    shared: bool = False


class RateCounter(Protocol):
    """Counts the calls of a key."""

    @property
    def pace(self) -> Pace:
        """What it enforces."""
        ...

    def adopt(self, pace: Pace, bounds: Pace) -> None:
        """Another client uses it: from now on it counts where the pace of that one does, within these bounds."""
        ...

    def take_now(self) -> Permit | None:
        """Leave to start at once, or None where that needs a wait or a question to another process."""
        ...

    async def take(self) -> Permit:
        """Leave to start, or how long to wait before asking again."""
        ...

    def estimate(self, ahead: int) -> float:
        """Seconds that a call with so many before it has to wait at least."""
        ...

    async def settle(self, permit: Permit, outcome: Outcome, asked: float | None) -> float:
        """A call ended; returns the seconds for which all calls pause."""
        ...

    def is_idle(self) -> bool:
        """Whether it remembers nothing that a new one would not know."""
        ...


class LocalCounter:
    """Counts in this process. Thread-safe: event loops of several threads share it."""

    def __init__(self, pace: Pace, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace = pace
        self._clock = clock
        self._lock = threading.Lock()
        self._bucket = Bucket()
        self._backoff = KeyBackoff()
        self._usual = Permit(0.0)

    @property
    def pace(self) -> Pace:
        """See `Meter.pace`."""
        return self._pace

    def adopt(self, pace: Pace, bounds: Pace) -> None:
        """See `Meter.adopt`."""
        del pace
        self._pace = bounds

    def take_now(self) -> Permit | None:
        """See `Meter.take_now`."""
        permit = self.try_take()
        return None if permit.wait else permit

    async def take(self) -> Permit:
        """See `Meter.take`."""
        return self.try_take()

    def try_take(self) -> Permit:
        """Leave to start, or how long to wait."""
        with self._lock:
            now = self._clock()
            backoff = self._backoff
            interval, burst = self._pace.slowed(backoff.level and backoff.level_at(now))
            wait = self._bucket.wait(now, interval, burst)
            if not backoff.proved:
                wait = max(wait, backoff.wait(now))
            if wait:
                return Permit(wait)
            self._bucket.take(now, interval)
            if not backoff.proved or backoff.wave != self._usual.wave:
                self._usual = Permit(0.0, backoff.wave)
                return Permit(0.0, backoff.wave, backoff.enter(now))
            return self._usual

    def estimate(self, ahead: int) -> float:
        """See `Meter.estimate`."""
        with self._lock:
            now = self._clock()
            interval, burst = self._pace.slowed(self._backoff.level_at(now))
            closed = max(0.0, self._backoff.opens - now)
            return max(closed, self._bucket.wait(now, interval, burst, ahead=ahead))

    async def settle(self, permit: Permit, outcome: Outcome, asked: float | None) -> float:
        """See `Meter.settle`."""
        with self._lock:
            if outcome is Outcome.REFUSED:
                return self._backoff.refused(self._clock(), permit.wave, asked, self._pace, draw)
            if permit.probe and permit.wave == self._backoff.wave:
                if outcome is Outcome.ANSWERED:
                    self._backoff.answered(self._clock())
                else:
                    self._backoff.gave_up()
        return 0.0

    def hold(self, seconds: float) -> None:
        """Closes the gate for a time that was decided elsewhere."""
        with self._lock:
            opens = self._clock() + seconds
            if opens > self._backoff.opens:
                self._backoff.opens, self._backoff.leased, self._backoff.proved = opens, 0.0, False

    def release(self) -> None:
        """Opens the gate: a call was answered elsewhere."""
        with self._lock:
            self._backoff.answered(self._clock())

    def closed_for(self) -> float:
        """Seconds until the gate may open."""
        return max(0.0, self._backoff.opens - self._clock())

    def is_idle(self) -> bool:
        """See `Meter.is_idle`."""
        with self._lock:
            now = self._clock()
            return self._bucket.due <= now and self._backoff.opens <= now and not self._backoff.level_at(now)
