"""What counts the calls of one key for all processes that share a Redis."""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
import weakref
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pyrate_limiter import GCRA, Rate, RateItem, RedisStateStore, StateBucket
from redis.exceptions import RedisError, WatchError

from hero_healthie._call.retry import draw
from hero_healthie._ratelimit.backoff import PROBE_LEASE, KeyBackoff
from hero_healthie._ratelimit.counter import LocalCounter, Outcome, Permit
from hero_healthie._ratelimit.policy import MOST_SLOWED, Pace
from hero_healthie._ratelimit.redis_policy import COMMAND_TIMEOUT, RedisPace

if TYPE_CHECKING:
    from redis.asyncio import Redis

T = TypeVar("T")

_log = logging.getLogger("hero_healthie")

ALONE = 5.0
"""Seconds for which a process that could not ask Redis goes on alone before it asks again."""


class RedisCounter:
    """Counts in Redis: the rate by pyrate-limiter's GCRA script, the gate as a hash under optimistic locking.

    Times are those of the Redis server, so clocks of machines need not agree.
    """

    def __init__(self, pace: RedisPace, account: str) -> None:
        self._pace: Pace = pace
        self._processes = pace.processes
        self._connect = pace.connect
        self._rate_key = f"hero-healthie:{{{account}}}:rate"
        self._backoff_key = f"hero-healthie:{{{account}}}:gate"
        self._alone = LocalCounter(_share(pace, pace.processes))
        self._alone_until = 0.0
        self._buckets: weakref.WeakKeyDictionary[Redis, list[StateBucket]] = weakref.WeakKeyDictionary()

    @property
    def pace(self) -> Pace:
        """See `Meter.pace`."""
        return self._pace

    def adopt(self, pace: Pace, bounds: Pace) -> None:
        """See `Meter.adopt`."""
        if isinstance(pace, RedisPace):
            self._connect, self._processes = pace.connect, pace.processes
        self._pace, share = bounds, _share(bounds, self._processes)
        self._alone.adopt(share, share)
        self._buckets.clear()

    def take_now(self) -> None:
        """See `Meter.take_now`: Redis has to be asked."""

    async def take(self) -> Permit:
        """See `Meter.take`."""
        if time.monotonic() < self._alone_until:
            return self._alone.try_take()
        try:
            async with asyncio.timeout(COMMAND_TIMEOUT):
                permit = await self._take(self._connect())
        except (RedisError, OSError, TimeoutError) as error:
            self._went(error)
            return self._alone.try_take()
        self._came_back()
        return permit

    async def _take(self, redis: Redis) -> Permit:
        pipe: Any  # the library leaves its commands partly untyped
        async with redis.pipeline(transaction=False) as pipe:
            pipe.time()
            pipe.hgetall(self._backoff_key)
            moment, fields = await pipe.execute()
        now, backoff = _seconds(moment), _backoff(fields)
        wait = backoff.wait(now)
        if wait:
            return Permit(wait)
        bucket = self._bucket(redis, backoff.level_at(now))
        # Rounded down to milliseconds: a little too strict rather than too quick.
        item = RateItem("call", int(now * 1000))
        if not await _awaited(bucket.put(item)):
            return Permit(max(await _awaited(bucket.waiting(item)), 1) / 1000)
        if backoff.proved:
            return Permit(0.0, backoff.wave, shared=True)

        def enter(backoff: KeyBackoff, now: float) -> Permit:
            wait = backoff.wait(now)
            return Permit(wait) if wait else Permit(0.0, backoff.wave, backoff.enter(now), shared=True)

        return await self._change(redis, enter)

    def estimate(self, ahead: int) -> float:
        """See `Meter.estimate`: what others do is known only when it is this call's turn."""
        if time.monotonic() < self._alone_until:
            return self._alone.estimate(ahead)
        interval, burst = self._pace.slowed(0)
        return max(self._alone.closed_for(), (ahead + 1 - burst) * interval)

    async def settle(self, permit: Permit, outcome: Outcome, asked: float | None) -> float:
        """See `Meter.settle`."""
        if not permit.shared:
            return await self._alone.settle(permit, outcome, asked)
        if outcome is Outcome.LOST:
            return 0.0  # the lease of the probe runs out by itself; a cancelled call is not kept waiting for Redis

        def change(backoff: KeyBackoff, now: float) -> float:
            if outcome is Outcome.REFUSED:
                return backoff.refused(now, permit.wave, asked, self._pace, draw)
            if permit.wave == backoff.wave:
                backoff.answered(now)
            return 0.0

        try:
            async with asyncio.timeout(COMMAND_TIMEOUT):
                pause = await self._change(self._connect(), change)
        except (RedisError, OSError, TimeoutError) as error:
            self._went(error)
            return await self._alone.settle(permit, outcome, asked)
        if outcome is Outcome.REFUSED:
            self._alone.hold(pause)
        else:
            self._alone.release()
        return pause

    def is_idle(self) -> bool:
        """See `Meter.is_idle`."""
        return self._alone.is_idle() and time.monotonic() >= self._alone_until

    async def _change(self, redis: Redis, change: Callable[[KeyBackoff, float], T]) -> T:
        """Changes the gate, again and again until nobody else did so meanwhile."""
        pipe: Any  # as above
        while True:
            async with redis.pipeline(transaction=True) as pipe:
                try:
                    await pipe.watch(self._backoff_key)
                    now = _seconds(await pipe.time())
                    backoff = _backoff(await pipe.hgetall(self._backoff_key))
                    result = change(backoff, now)
                    pipe.multi()
                    pipe.hset(self._backoff_key, mapping=_fields(backoff))
                    kept = max(backoff.opens - now, 0.0) + backoff.level * backoff.calm + 2 * PROBE_LEASE
                    pipe.pexpire(self._backoff_key, int(kept * 1000))
                    await pipe.execute()
                except WatchError:
                    continue
                return result

    def _bucket(self, redis: Redis, level: int) -> StateBucket:
        """The library's bucket at the rate of a level; all levels share one state."""
        buckets = self._buckets.get(redis)
        if buckets is None:
            store = RedisStateStore(redis, self._rate_key)
            buckets = self._buckets[redis] = [
                StateBucket([_rate(*self._pace.slowed(each))], GCRA(), store) for each in range(MOST_SLOWED + 1)
            ]
        return buckets[min(level, MOST_SLOWED)]

    def _went(self, error: Exception) -> None:
        if not self._alone_until:
            _log.warning(
                "the Redis of a RedisPace cannot be asked (%s): this process goes on alone, at 1/%d of the rate",
                type(error).__name__,
                self._processes,
            )
        self._alone_until = time.monotonic() + ALONE

    def _came_back(self) -> None:
        if self._alone_until:
            _log.warning("the Redis of a RedisPace answers again")
            self._alone_until = 0.0


def _share(pace: Pace, processes: int) -> Pace:
    """The pace of one process that cannot ask Redis."""
    return Pace(
        rate=pace.rate / processes,
        burst=1,
        concurrency=pace.concurrency,
        pause=pace.pause,
        max_pause=pace.max_pause,
    )


def _rate(interval: float, burst: int) -> Rate:
    """The library counts in whole milliseconds: those of a million calls make the interval right to the nanosecond."""
    return Rate(1_000_000, max(1, round(interval * 1e9)), burst)


def _seconds(moment: tuple[int, int]) -> float:
    return moment[0] + moment[1] / 1_000_000


def _backoff(fields: Mapping[Any, Any]) -> KeyBackoff:
    """From Redis, whether its client decodes answers or not; the default where it holds nothing."""
    text = {_text(name): _text(value) for name, value in fields.items()}
    if not text:
        return KeyBackoff()
    return KeyBackoff(
        wave=int(text["wave"]),
        level=int(text["level"]),
        opens=float(text["opens"]),
        calm=float(text["calm"]),
        leased=float(text["leased"]),
        proved=text["proved"] == "1",
    )


def _fields(backoff: KeyBackoff) -> dict[str, str]:
    return {
        "wave": str(backoff.wave),
        "level": str(backoff.level),
        "opens": repr(backoff.opens),
        "calm": repr(backoff.calm),
        "leased": repr(backoff.leased),
        "proved": str(int(backoff.proved)),
    }


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


async def _awaited(value: Any) -> Any:
    """The libraries type their answers for both kinds of client."""
    return await value if inspect.isawaitable(value) else value
