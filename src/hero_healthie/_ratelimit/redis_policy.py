"""One pace for several processes or machines, over Redis (`pip install 'hero-healthie[redis]'`)."""

from __future__ import annotations

import asyncio
import importlib
import math
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from hero_healthie._ratelimit.counter import RateCounter
from hero_healthie._ratelimit.policy import Pace
from hero_healthie.errors import ConfigurationError

if TYPE_CHECKING:
    from redis.asyncio import Redis

SCHEMES = ("redis://", "rediss://", "unix://")
COMMAND_TIMEOUT = 2.0
"""Seconds that one exchange with Redis may take; then this process goes on alone for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedisPace(Pace):
    """A pace that all processes share which use the same Redis and the same API key.

    Redis sees a hash of the key, never the key. `concurrency` stays a bound per process. While Redis cannot be asked,
    each process goes on alone with its share of the rate.

    Attributes:
        redis: the URL of a Redis, or a `redis.asyncio.Redis` of your own, which you close.
        processes: how many processes share the key at most: the share of each is one of so many parts.

    Raises:
        ConfigurationError: a value is out of range, or the extra is not installed.
    """

    redis: str | Redis = field(repr=False)
    processes: int = 4
    _connections: _Connections = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        Pace.__post_init__(self)
        if math.isinf(self.rate):
            raise ConfigurationError("RedisPace: rate must be finite")
        if isinstance(self.processes, bool) or not isinstance(self.processes, int) or self.processes < 1:
            raise ConfigurationError("RedisPace: processes must be a whole number of at least 1")
        try:
            # Here rather than at the first call: it takes a while, and whoever asks for it starts up now.
            importlib.import_module("hero_healthie._ratelimit.redis_counter")
        except ImportError:
            raise ConfigurationError("RedisPace needs an extra: pip install 'hero-healthie[redis]'") from None
        object.__setattr__(self, "_connections", _Connections(self.redis))

    @property
    def store(self) -> object:
        """See `Pace.store`."""
        return self.redis

    @property
    def connect(self) -> Callable[[], Redis]:
        """Gives the connections of the running event loop."""
        return self._connections.here

    def counter(self, account: str) -> RateCounter:
        """See `Pace.meter`."""
        from hero_healthie._ratelimit.redis_counter import RedisCounter  # noqa: PLC0415 (loads redis)

        return RedisCounter(self, account)

    def joined(self) -> None:
        """See `Pace.joined`."""
        self._connections.users += 1

    async def left(self) -> None:
        """See `Pace.left`: with the last client, the connections are closed that were made from a URL."""
        self._connections.users -= 1
        if self._connections.users <= 0:
            await self._connections.close()


class _Connections:
    """The connections to a Redis; those of a URL belong to an event loop each."""

    def __init__(self, redis: object) -> None:
        if isinstance(redis, str):
            if not redis.startswith(SCHEMES):
                raise ConfigurationError(f"RedisPace: redis must be a URL that begins with {', '.join(SCHEMES)}")
        elif not (hasattr(redis, "pipeline") and hasattr(redis, "register_script")):
            raise ConfigurationError("RedisPace: redis must be a URL or a redis.asyncio.Redis")
        self._redis = redis
        self._opened: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Redis] = weakref.WeakKeyDictionary()
        self.users = 0

    def here(self) -> Redis:
        """The connections of the running loop."""
        if not isinstance(self._redis, str):
            return cast("Redis", self._redis)
        loop = asyncio.get_running_loop()
        found = self._opened.get(loop)
        if found is None:
            from redis.asyncio import Redis  # noqa: PLC0415 (an extra)
            from redis.asyncio.retry import Retry  # noqa: PLC0415 (as above)
            from redis.backoff import NoBackoff  # noqa: PLC0415 (as above)

            open_url: Callable[..., Redis] = cast("Any", Redis).from_url  # partly untyped in the library
            found = open_url(
                self._redis,
                socket_connect_timeout=COMMAND_TIMEOUT,
                socket_timeout=COMMAND_TIMEOUT,
                # Once more, for a connection that was dropped while it was not used.
                retry=Retry(NoBackoff(), 1),
            )
            self._opened[loop] = found
        return found

    async def close(self) -> None:
        """Closes those of the running loop."""
        found = self._opened.pop(asyncio.get_running_loop(), None)
        if found is not None:
            await found.aclose()
