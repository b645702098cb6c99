"""Counting the calls of one key for all processes that share a Redis."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import time
import weakref
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

from pyrate_limiter import GCRA, Rate, RateItem, RedisStateStore, StateBucket
from redis.exceptions import RedisError, WatchError

from hero_healthie._call.clock import CLOCK
from hero_healthie._call.retry import draw
from hero_healthie._ratelimit.backoff import PROBE_LEASE, KeyBackoff
from hero_healthie._ratelimit.counter import LocalCounter, Permit
from hero_healthie._ratelimit.policy import MAX_SLOWDOWN, REDIS_TIMEOUT, Pace, RedisPace
from hero_healthie._transport.log_filter import SafeLogger

if TYPE_CHECKING:
    from redis.asyncio import Redis

T = TypeVar("T")

_log = SafeLogger(logging.getLogger("hero_healthie"))

# The last three: what another version or program wrote under our keys, and a client that belongs to another event loop.
FAILURES = (RedisError, OSError, TimeoutError, ValueError, TypeError, RuntimeError)
_BEYOND_ANY_TIME = 1e12
ALONE = 5.0
"""Seconds for which a process that got no response from Redis counts alone before it asks again."""


class RedisCounter:
    """Counts in Redis: the rate by pyrate-limiter's GCRA script, the backoff as JSON under optimistic locking.

    Times are those of the Redis server, so clocks of machines need not agree.
    """

    def __init__(self, pace: RedisPace, account: str) -> None:
        self.pace: Pace = pace
        self._processes = pace.processes
        self._connections = pace.connections
        self._rate_key = f"hero-healthie:{{{account}}}:rate"
        self._backoff_key = f"hero-healthie:{{{account}}}:backoff"
        self._local = LocalCounter(_share(pace, pace.processes))
        self._alone_until = 0.0
        self._unreadable = False
        self._buckets: weakref.WeakKeyDictionary[Redis, list[StateBucket]] = weakref.WeakKeyDictionary()

    def adopt(self, pace: Pace, bounds: Pace) -> None:
        """See `LocalCounter.adopt`."""
        if isinstance(pace, RedisPace):
            self._connections, self._processes = pace.connections, pace.processes
        self.pace, share = bounds, _share(bounds, self._processes)
        self._local.adopt(share, share)
        self._buckets.clear()

    def take_now(self) -> None:
        """See `LocalCounter.take_now`: only Redis can tell."""

    async def take(self) -> Permit:
        """See `LocalCounter.take`."""
        if time.monotonic() < self._alone_until:
            return self._local.take_now()
        try:
            async with asyncio.timeout(REDIS_TIMEOUT):
                permit = await self._take(self._connections.of_this_loop())
        except FAILURES as error:
            self._count_alone(error)
            return self._local.take_now()
        if self._alone_until:
            _log.warning("the Redis of a RedisPace responds again")
            self._alone_until = 0.0
        return permit

    async def _take(self, redis: Redis) -> Permit:
        pipe: Any  # the library leaves its commands partly untyped
        async with redis.pipeline(transaction=False) as pipe:
            pipe.time()
            pipe.get(self._backoff_key)
            moment, stored = await pipe.execute()
        now, backoff = _seconds(moment), self._backoff(stored)
        wait = backoff.wait(now)
        if wait:
            return Permit(wait)
        bucket = self._bucket(redis, backoff.level_at(now))
        # Rounded down to milliseconds: a little too strict rather than too quick.
        item = RateItem("call", int(now * 1000))
        if not await _awaited(bucket.put(item)):
            return Permit(max(await _awaited(bucket.waiting(item)), 1) / 1000)
        if not backoff.active:
            return Permit(0.0, backoff.epoch, shared=True)

        def start(backoff: KeyBackoff, now: float) -> Permit:
            wait = backoff.wait(now)
            return Permit(wait) if wait else Permit(0.0, backoff.epoch, backoff.start(now), shared=True)

        return await self._change(start)

    def estimate(self, position: int) -> float:
        """See `LocalCounter.estimate`: what other processes do is known only when it is this call's turn."""
        if time.monotonic() < self._alone_until:
            return self._local.estimate(position)
        interval, burst = self.pace.slowed(0)
        return max(self._local.paused_for(), (position + 1 - burst) * interval)

    async def refused(self, permit: Permit, retry_after: float | None) -> float:
        """See `LocalCounter.refused`."""
        if permit.shared:

            def refuse(backoff: KeyBackoff, now: float) -> float:
                return backoff.refused(now, permit.epoch, retry_after, self.pace, draw)

            try:
                pause = await self._change(refuse)
            except FAILURES as error:
                self._count_alone(error)
            else:
                self._local.pause(pause)
                return pause
        return await self._local.refused(permit, retry_after)

    async def probe_ended(self, permit: Permit, *, responded: bool) -> None:
        """See `LocalCounter.probe_ended`."""
        if permit.shared:
            if not responded:
                return  # its lease runs out by itself; a cancelled call is not kept waiting for Redis

            def resume(backoff: KeyBackoff, now: float) -> None:
                if permit.epoch == backoff.epoch:
                    backoff.probe_responded(now)

            try:
                await self._change(resume)
            except FAILURES as error:
                self._count_alone(error)
            else:
                self._local.resume()
                return
        await self._local.probe_ended(permit, responded=responded)

    def is_idle(self) -> bool:
        """See `LocalCounter.is_idle`."""
        return self._local.is_idle() and time.monotonic() >= self._alone_until

    async def _change(self, change: Callable[[KeyBackoff, float], T]) -> T:
        """Change the backoff, again and again until nobody else did so meanwhile."""
        pipe: Any  # as above
        async with asyncio.timeout(REDIS_TIMEOUT):
            while True:
                async with self._connections.of_this_loop().pipeline(transaction=True) as pipe:
                    try:
                        await pipe.watch(self._backoff_key)
                        now = _seconds(await pipe.time())
                        backoff = self._backoff(await pipe.get(self._backoff_key))
                        result = change(backoff, now)
                        kept = max(backoff.resumes_at - now, 0.0) + backoff.level * backoff.recovery + 2 * PROBE_LEASE
                        pipe.multi()
                        pipe.set(self._backoff_key, json.dumps(asdict(backoff)), px=int(kept * 1000))
                        await pipe.execute()
                    except WatchError:
                        continue
                    return result

    def _backoff(self, stored: bytes | str | None) -> KeyBackoff:
        """Return the stored backoff, or that of a key which was never refused; the latter too if it is unreadable."""
        try:
            return KeyBackoff() if stored is None else _parsed_backoff(stored)
        except (ValueError, RecursionError):
            if not self._unreadable:
                _log.warning(
                    "the backoff of a RedisPace in Redis cannot be read, another version of this package may have "
                    "written it: this process takes it for none"
                )
            self._unreadable = True
            return KeyBackoff()

    def _bucket(self, redis: Redis, level: int) -> StateBucket:
        """Return the library's bucket at the rate of a level; all levels share one state."""
        buckets = self._buckets.get(redis)
        if buckets is None:
            store = RedisStateStore(redis, self._rate_key)
            buckets = self._buckets[redis] = [
                StateBucket([_rate(*self.pace.slowed(each))], GCRA(), store) for each in range(MAX_SLOWDOWN + 1)
            ]
        return buckets[min(level, MAX_SLOWDOWN)]

    def _count_alone(self, error: Exception) -> None:
        if not self._alone_until:
            _log.warning(
                "the Redis of a RedisPace does not work (%s): this process counts alone, at 1/%d of the rate",
                type(error).__name__,
                self._processes,
            )
        self._alone_until = time.monotonic() + ALONE


def _share(pace: Pace, processes: int) -> Pace:
    """Return the pace of one process that counts alone."""
    return Pace(
        rate=pace.rate / processes,
        burst=1,
        concurrency=pace.concurrency,
        pause=pace.pause,
        max_pause=pace.max_pause,
    )


def _rate(interval: float, burst: int) -> Rate:
    """Return the library's rate. It counts in whole milliseconds, so a million calls make the interval exact."""
    return Rate(1_000_000, max(1, round(interval * 1e9)), burst)


def _seconds(moment: tuple[int, int]) -> float:
    return moment[0] + moment[1] / 1_000_000 + CLOCK.skipped


def _parsed_backoff(stored: bytes | str) -> KeyBackoff:
    """Return a backoff that this version of the package could have written.

    Raises:
        ValueError: it could not.
    """
    values: Any = json.loads(stored)
    try:
        backoff = KeyBackoff(**values)
    except TypeError:
        raise ValueError from None
    for name, default in asdict(KeyBackoff()).items():
        value = getattr(backoff, name)
        right = type(value) is type(default) or (type(default) is float and type(value) is int)
        if not right or not 0 <= value < _BEYOND_ANY_TIME:
            raise ValueError
    if backoff.level and not backoff.recovery:
        raise ValueError
    return backoff


async def _awaited(value: Any) -> Any:
    """Return the value of a library that types its results for sync and async clients alike."""
    return await value if inspect.isawaitable(value) else value
