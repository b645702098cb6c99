"""Smooth pacing by the generic cell rate algorithm (GCRA): one number of state, no timer, no drift."""

from __future__ import annotations

INSTANT = 1e-6
"""A shorter wait is none: the clocks of event loops are no finer."""


class Bucket:
    """When the next call may start.

    `due` is the moment at which calls one interval apart would have caught up with all that have started. A call may
    start as long as that is less than `burst` intervals ahead, so in any T seconds at most `burst + T / interval` do.
    """

    __slots__ = ("due",)

    def __init__(self) -> None:
        self.due = 0.0

    def wait(self, now: float, interval: float, burst: int, *, ahead: int = 0) -> float:
        """Seconds until a call may start that has so many others before it."""
        wait = max(self.due, now) + (ahead + 1 - burst) * interval - now
        return wait if wait > INSTANT else 0.0

    def take(self, now: float, interval: float) -> None:
        """A call starts."""
        self.due = max(self.due, now) + interval
