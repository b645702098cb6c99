"""Settings of a pace, in this process (`Pace`) and across processes (`RedisPace`), and the defaults of each API."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import math
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from hero_healthie._call.arguments import is_count, is_finite, is_finite_or_inf
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.tracebacks import takes_secrets

if TYPE_CHECKING:
    from redis.asyncio import Redis

MAX_SLOWDOWN = 3
"""The most times that the rate is halved after refusals."""
REDIS_SCHEMES = ("redis://", "rediss://", "unix://")
REDIS_TIMEOUT = 2.0
"""Seconds that one exchange with Redis may take; beyond that this process counts alone for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The rate at which the calls of one API key may follow each other.

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

    Example:
        healthie = Healthie.from_env(pace=Pace(rate=10, burst=5, concurrency=20))
    """

    rate: float
    burst: int = 1
    concurrency: int | None = 10
    pause: float = 1.0
    max_pause: float = 120.0

    def __post_init__(self) -> None:
        if not is_finite_or_inf(self.rate) or self.rate <= 0:
            raise ConfigurationError("Pace: rate must be a number of calls per second above 0")
        if not is_count(self.burst):
            raise ConfigurationError("Pace: burst must be a whole number of at least 1")
        if self.concurrency is not None and not is_count(self.concurrency):
            raise ConfigurationError("Pace: concurrency must be a whole number of at least 1, or None")
        if not is_finite(self.pause) or self.pause < 0:
            raise ConfigurationError("Pace: pause must be a finite number of seconds, 0 or above")
        if not is_finite(self.max_pause) or self.max_pause < self.pause:
            raise ConfigurationError("Pace: max_pause must be a finite number of seconds, not below pause")

    @property
    def is_off(self) -> bool:
        """Tell whether it bounds nothing at all."""
        return math.isinf(self.rate) and self.concurrency is None and self.pause == 0

    def slowed(self, level: int) -> tuple[float, int]:
        """Return the seconds between two calls, and the burst, after `level` refusals in a row."""
        if level == 0:
            return 1 / self.rate, self.burst
        return 2 ** min(level, MAX_SLOWDOWN) / self.rate, 1

    def stricter(self, other: Pace) -> Pace:
        """Return a pace with the stricter of each setting of this one and the `other`."""
        bounds = [pace.concurrency for pace in (self, other) if pace.concurrency is not None]
        return Pace(
            rate=min(self.rate, other.rate),
            burst=min(self.burst, other.burst),
            concurrency=min(bounds, default=None),
            pause=max(self.pause, other.pause),
            max_pause=max(self.max_pause, other.max_pause),
        )


@takes_secrets
@dataclass(frozen=True, slots=True, kw_only=True)
class RedisPace(Pace):
    """A pace shared by all processes that use the same Redis and the same API key (`hero-healthie[redis]`).

    Redis sees a hash of the key, never the key. `concurrency` stays a bound per process. While Redis does not respond,
    each process counts alone, at its share of the rate.

    Attributes:
        redis: the URL of a Redis, or a `redis.asyncio.Redis` that you made and close.
        processes: how many processes share the key at most: the share of each is one of so many parts.
        connections: those to Redis, one for each event loop; not to be set.

    Raises:
        ConfigurationError: a value is out of range, or the extra is not installed.

    Example:
        healthie = Healthie.from_env(pace=RedisPace(redis="redis://localhost", rate=4, burst=5, processes=8))
    """

    redis: str | Redis = field(repr=False)
    processes: int = 4
    connections: RedisConnections = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        Pace.__post_init__(self)
        if math.isinf(self.rate):
            raise ConfigurationError("RedisPace: rate must be finite")
        if not is_count(self.processes):
            raise ConfigurationError("RedisPace: processes must be a whole number of at least 1")
        try:
            # Here rather than at the first call: it takes a while, and whoever makes a pace is starting up.
            for module in ("redis.asyncio", "pyrate_limiter"):
                importlib.import_module(module)
        except ImportError:
            raise ConfigurationError("RedisPace needs an extra: pip install 'hero-healthie[redis]'") from None
        object.__setattr__(self, "connections", RedisConnections(self.redis))


def check_redis(redis: object, user: str) -> None:
    """Check that connections can be made from `redis`; the extra must be installed.

    Raises:
        ConfigurationError: it is neither a URL of a Redis nor a `redis.asyncio.Redis`.
    """
    from redis.asyncio.connection import parse_url  # noqa: PLC0415 (an extra)

    if not isinstance(redis, str):
        if not inspect.iscoroutinefunction(getattr(redis, "execute_command", None)):
            raise ConfigurationError(f"{user}: redis must be a URL or a redis.asyncio.Redis")
        return
    if not redis.startswith(REDIS_SCHEMES):
        raise ConfigurationError(f"{user}: redis must be a URL that begins with {', '.join(REDIS_SCHEMES)}")
    try:
        parse_url(redis)
        redis.encode()
    except (ValueError, TypeError):
        raise ConfigurationError(f"{user}: the URL of the Redis cannot be read; is its port a number?") from None


class RedisConnections:
    """The connections of a `RedisPace`; those of a URL belong to one event loop each.

    Attributes:
        users: how many clients use them.
    """

    def __init__(self, redis: object) -> None:
        check_redis(redis, "RedisPace")
        self._redis = redis
        self._opened: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Redis] = weakref.WeakKeyDictionary()
        self.users = 0

    def of_this_loop(self) -> Redis:
        """Return the connections of the running loop."""
        if not isinstance(self._redis, str):
            return cast("Redis", self._redis)
        loop = asyncio.get_running_loop()
        found = self._opened.get(loop)
        if found is None:
            from redis.asyncio import Redis  # noqa: PLC0415 (an extra)
            from redis.asyncio.retry import Retry  # noqa: PLC0415 (as above)
            from redis.backoff import NoBackoff  # noqa: PLC0415 (as above)

            open_url: Callable[..., Redis] = cast("Any", Redis).from_url  # partly untyped in the library
            found = self._opened[loop] = open_url(
                self._redis,
                socket_connect_timeout=REDIS_TIMEOUT,
                socket_timeout=REDIS_TIMEOUT,
                # Once more, for a connection that was dropped while it was not used.
                retry=Retry(NoBackoff(), 1),
            )
        return found

    async def close(self) -> None:
        """Close those of the running loop."""
        found = self._opened.pop(asyncio.get_running_loop(), None)
        if found is not None:
            await found.aclose()


NO_PACE = Pace(rate=math.inf, concurrency=None, pause=0)
"""No pace: calls go out as they come, and a refusal pauses only the call that met it."""

HEALTHIE_PACE = Pace(rate=4, burst=5, concurrency=8)
"""The default for Healthie: see docs/pace.md for where the numbers come from."""

HERO_PACE = Pace(rate=20, burst=20, concurrency=20)
"""The default for Hero, whose limits are part of each partner's agreement: a mild one."""
