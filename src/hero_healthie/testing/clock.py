"""Let the waits of calls take no time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from contextlib import contextmanager

from hero_healthie._call.clock import CLOCK
from hero_healthie.errors import InvalidArgumentError

_LONGEST = 0.001
"""Seconds that a wait takes at most, so that what is under way goes on."""


class FastClock:
    """The waits that took no time.

    Attributes:
        waits: each wait in seconds, in the order in which they began.
        on_skip: called with the seconds of each skip, such as `Sandbox.advance`.

    Example:
        with fast_clock() as clock:
            await hero.invoicing.list_coupons()
        print(clock.waited)
    """

    def __init__(self, on_skip: Callable[[float], object] | None = None) -> None:
        self.waits: list[float] = []
        self.on_skip = on_skip

    @property
    def waited(self) -> float:
        """The seconds of all waits together."""
        return sum(self.waits)

    async def sleep(self, seconds: float) -> None:
        """Let so many `seconds` pass at once."""
        self.waits.append(seconds)
        until = CLOCK.now() + seconds
        await asyncio.sleep(min(seconds, _LONGEST))
        skipped = until - CLOCK.now()
        if skipped > 0:  # else another wait has skipped as much already
            CLOCK.skipped += skipped
            if self.on_skip is not None:
                self.on_skip(skipped)


@contextmanager
def fast_clock(on_skip: Callable[[float], object] | None = None) -> Generator[FastClock]:
    """Let the waits of calls take no time inside the block: before a retry, in the queue of a rate limit, in a search.

    Deadlines and rate limits see the time pass all the same: a `Retry-After` of a minute exceeds a deadline of ten
    seconds, at once. It holds for all clients of the process, in all threads. How long a response takes is not changed.

    Args:
        on_skip: called with the seconds of each skip; with `sandbox.advance` the vendors' time passes too.

    Yields:
        The clock, which says how long calls waited.

    Raises:
        InvalidArgumentError: `on_skip` is no function.

    Example:
        with fast_clock() as clock:
            await hero.invoicing.list_coupons()
        assert clock.waited == 0
    """
    if on_skip is not None and not callable(on_skip):
        raise InvalidArgumentError("on_skip must be a function of seconds", argument="on_skip")
    before, clock = CLOCK.sleep, FastClock(on_skip)
    CLOCK.sleep = clock.sleep
    try:
        yield clock
    finally:
        CLOCK.sleep = before  # what was skipped stays skipped: a rate limit may have counted on it
