"""The settings of a pace, and the defaults for each API."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hero_healthie.errors import ConfigurationError

if TYPE_CHECKING:
    from hero_healthie._ratelimit.counter import RateCounter

MOST_SLOWED = 3
"""After refusals the rate is halved so many times at most."""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast the calls of one API key may follow each other.

    It holds for the key, not for one client: all clients and views of a process that use the key share it.

    Attributes:
        rate: calls per second in the long run; `math.inf` for no bound.
        burst: calls that may start at once after a time of rest; in any T seconds at most `burst + rate * T` start.
        concurrency: calls under way at the same time, per event loop; None for no bound.
        pause: upper bound, in seconds, of the first pause of all calls after the vendor refused one; each further
            refusal doubles it. 0 lets a refusal pause nothing but the call that met it.
        max_pause: upper bound, in seconds, of any pause that the vendor did not ask for.

    Raises:
        ConfigurationError: a value is out of range.
    """

    rate: float
    burst: int = 1
    concurrency: int | None = 10
    pause: float = 1.0
    max_pause: float = 120.0

    def __post_init__(self) -> None:
        if not _is_number(self.rate) or not self.rate > 0:
            raise ConfigurationError("Pace: rate must be a number of calls per second above 0")
        if not _is_count(self.burst):
            raise ConfigurationError("Pace: burst must be a whole number of at least 1")
        if self.concurrency is not None and not _is_count(self.concurrency):
            raise ConfigurationError("Pace: concurrency must be a whole number of at least 1, or None")
        if not _is_number(self.pause) or not 0 <= self.pause < math.inf:
            raise ConfigurationError("Pace: pause must be a finite number of seconds, 0 or above")
        if not _is_number(self.max_pause) or not self.pause <= self.max_pause < math.inf:
            raise ConfigurationError("Pace: max_pause must be a finite number of seconds, not below pause")

    @property
    def is_off(self) -> bool:
        """Whether it bounds nothing at all."""
        return math.isinf(self.rate) and self.concurrency is None and self.pause == 0

    @property
    def store(self) -> object:
        """Where the calls are counted: None is this process."""
        return None

    def slowed(self, level: int) -> tuple[float, int]:
        """Seconds between two calls, and the burst, after so many refusals in a row."""
        if level == 0:
            return 1 / self.rate, self.burst
        return 2 ** min(level, MOST_SLOWED) / self.rate, 1

    def stricter(self, other: Pace) -> Pace:
        """The stricter of each setting."""
        bounds = [pace.concurrency for pace in (self, other) if pace.concurrency is not None]
        return Pace(
            rate=min(self.rate, other.rate),
            burst=min(self.burst, other.burst),
            concurrency=min(bounds, default=None),
            pause=max(self.pause, other.pause),
            max_pause=max(self.max_pause, other.max_pause),
        )

    def counter(self, account: str) -> RateCounter:
        """What counts the calls of an account."""
        del account
        from hero_healthie._ratelimit.counter import LocalCounter  # noqa: PLC0415 (it needs this module)

        return LocalCounter(self)

    def joined(self) -> None:
        """A client begins to use it."""

    async def left(self) -> None:
        """A client that used it was closed."""


NO_PACE = Pace(rate=math.inf, concurrency=None, pause=0)
"""No pace: calls go out as they come, and a refusal pauses only the call that met it."""

HEALTHIE_PACE = Pace(rate=4, burst=5, concurrency=8)
"""The default for Healthie: see docs/pace.md for where the numbers come from."""

HERO_PACE = Pace(rate=20, burst=20, concurrency=20)
"""The default for Hero, whose limits are part of each partner's agreement: a mild one."""
