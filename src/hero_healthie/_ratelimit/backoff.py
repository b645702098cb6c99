"""The backoff of a key: a refusal pauses all its calls, longer while refusals go on, until a probe succeeds."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from hero_healthie._ratelimit.policy import Pace

PROBE_LEASE = 10.0
"""Seconds for which a probe keeps all other calls waiting; without a response by then another call probes."""
POLL = 0.05
"""Seconds after which calls that wait for a probe check again."""
LONGEST_PAUSE = 3600.0
"""A `Retry-After` is obeyed up to so many seconds; after that a call probes."""


@dataclass(slots=True, eq=False, repr=False)
class KeyBackoff:
    """The pauses after the refusals of a key; times are those of the clock that is passed in.

    Attributes:
        epoch: how many pauses there were. Calls sent before the last one belong to an earlier epoch: their refusals
            are the same news, not a worse one.
        level: refusals in a row, as of `resumes_at`.
        resumes_at: when calls may start again.
        recovery: length of the last pause. Each such time without a refusal takes one from the level.
        probe_until: until when a probe keeps the others waiting.
        active: whether no call has had a response since the last pause began.
    """

    epoch: int = 0
    level: int = 0
    resumes_at: float = 0.0
    recovery: float = 0.0
    probe_until: float = 0.0
    active: bool = False

    def level_at(self, now: float) -> int:
        """Return the refusals in a row, less those that have been outlived."""
        if not self.level or now <= self.resumes_at:
            return self.level
        return max(0, self.level - int(min((now - self.resumes_at) / self.recovery, self.level)))

    def wait(self, now: float) -> float:
        """Return the seconds until it is worth checking again; 0 when a call may start."""
        if not self.active:
            return 0.0
        if now < self.resumes_at:
            return self.resumes_at - now
        return max(0.0, min(POLL, self.probe_until - now))

    def start(self, now: float) -> bool:
        """Note that a call starts, and tell whether it is the probe."""
        if self.active:
            self.probe_until = now + PROBE_LEASE
        return self.active

    def pause(self, now: float, seconds: float) -> None:
        """Let no call start for so long, unless a longer pause is under way."""
        if seconds > 0 and now + seconds > self.resumes_at:
            self.resumes_at, self.probe_until, self.active = now + seconds, 0.0, True

    def refused(
        self, now: float, epoch: int, retry_after: float | None, pace: Pace, draw: Callable[[float, float], float]
    ) -> float:
        """Note that a call of that epoch was refused, and return the seconds for which calls pause.

        The pause is never shorter than `retry_after`, up to `LONGEST_PAUSE`.
        """
        if pace.pause == 0:
            return 0.0
        length = min(retry_after or 0.0, LONGEST_PAUSE)
        if epoch >= self.epoch:
            self.level = min(self.level_at(now) + 1, _top_level(pace))
            bound = min(pace.max_pause, pace.pause * 2.0 ** (self.level - 1))
            length = max(length, draw(bound / 2, bound))
            self.epoch += 1
            self.recovery = length
        self.pause(now, length)
        return max(0.0, self.resumes_at - now)

    def probe_responded(self, now: float) -> None:
        """Let all calls go on, unless another call was rate limited meanwhile."""
        self.probe_until, self.active = 0.0, now < self.resumes_at

    def probe_lost(self) -> None:
        """Let another call probe: this one ended without a response."""
        self.probe_until = 0.0


def _top_level(pace: Pace) -> int:
    """Return the first level at which the pause has its full length."""
    return 1 + math.ceil(math.log2(pace.max_pause / pace.pause))
