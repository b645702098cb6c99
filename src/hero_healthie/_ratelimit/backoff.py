"""The gate of a key: a refusal closes it, for longer while refusals go on, and one call that tries reopens it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from hero_healthie._ratelimit.policy import Pace

PROBE_LEASE = 10.0
"""Seconds for which the call that tries keeps all others waiting; without an answer by then another one tries."""
POLL = 0.05
"""Seconds after which those who wait for that call look again."""
LONGEST_PAUSE = 3600.0
"""A `Retry-After` is obeyed up to so many seconds; after that a call tries."""


@dataclass(slots=True)
class KeyBackoff:
    """What is remembered of the refusals of a key; the moments are those of the clock that is passed in.

    Attributes:
        wave: how many times it was closed. Calls that were under way then belong to an earlier wave: their refusals
            are the same news, not a worse one.
        level: refusals in a row, as of `opens`.
        opens: when calls may start again.
        calm: length of the last pause. Each such time without a refusal takes one from the level.
        leased: until when one call tries alone.
        proved: whether a call was answered since.
    """

    wave: int = 0
    level: int = 0
    opens: float = 0.0
    calm: float = 0.0
    leased: float = 0.0
    proved: bool = True

    def level_at(self, now: float) -> int:
        """Refusals in a row, less those that have been outlived."""
        if not self.level or now <= self.opens:
            return self.level
        return max(0, self.level - int(min((now - self.opens) / self.calm, self.level)))

    def wait(self, now: float) -> float:
        """Seconds until it is worth asking again; 0 when a call may start."""
        if self.proved:
            return 0.0
        if now < self.opens:
            return self.opens - now
        return max(0.0, min(POLL, self.leased - now))

    def enter(self, now: float) -> bool:
        """A call starts; whether it is the one that tries."""
        if self.proved:
            return False
        self.leased = now + PROBE_LEASE
        return True

    def refused(
        self, now: float, wave: int, asked: float | None, pace: Pace, draw: Callable[[float, float], float]
    ) -> float:
        """A call of that wave was refused; returns the seconds for which the gate is closed.

        `asked` is what the vendor wants to be waited. The pause is never shorter, up to `LONGEST_PAUSE`.
        """
        if pace.pause == 0:
            return 0.0
        length = min(asked or 0.0, LONGEST_PAUSE)
        if wave >= self.wave:
            self.level = min(self.level_at(now) + 1, _top_level(pace))
            bound = min(pace.max_pause, pace.pause * 2.0 ** (self.level - 1))
            length = max(length, draw(bound / 2, bound))
            self.wave += 1
            self.calm = length
        if now + length > self.opens and length > 0:
            self.opens, self.leased, self.proved = now + length, 0.0, False
        return max(0.0, self.opens - now)

    def answered(self, now: float) -> None:
        """The call that tried was answered: all may go on, unless another one was told to wait meanwhile."""
        self.leased, self.proved = 0.0, now >= self.opens

    def gave_up(self) -> None:
        """The call that tried ended without an answer: another one may."""
        self.leased = 0.0


def _top_level(pace: Pace) -> int:
    """The first level at which the pause has its full length."""
    return 1 + math.ceil(math.log2(pace.max_pause / pace.pause))
