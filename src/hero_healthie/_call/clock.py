"""The clock of deadlines and waits: that of the event loop, and what `hero_healthie.testing.fast_clock` has skipped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(slots=True, eq=False, repr=False)
class Clock:
    """The time that calls go by."""

    skipped: float = 0.0
    """The seconds by which it is ahead: waits that took no time."""
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    """Waits so many seconds."""

    def now(self) -> float:
        """Return the time of the running event loop."""
        return asyncio.get_running_loop().time() + self.skipped


CLOCK = Clock()
