"""One queue per API key and process, whichever client a call comes from."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from hero_healthie._call.auth import Secret
from hero_healthie._ratelimit.counter import LocalCounter
from hero_healthie._ratelimit.policy import Pace, RedisPace
from hero_healthie._ratelimit.queue import CallQueue, NullQueue

if TYPE_CHECKING:
    from hero_healthie._ratelimit.redis_counter import RedisCounter

_FEW = 64
_NULL_QUEUE = NullQueue()


class Registry:
    """The queues of a process, by account and by where the calls are counted.

    Queues outlive the clients that used them, because what a key did a moment ago counts for the next client too. An
    idle one is the same as a new one, so those are dropped as the number of queues grows.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: dict[tuple[str, object], CallQueue] = {}
        self._many = _FEW

    def queue(self, pace: Pace, account: str) -> CallQueue | NullQueue:
        """Return the queue of an account."""
        name = (account, pace.redis if isinstance(pace, RedisPace) else None)
        queue = self._queues.get(name)
        if queue is None or queue.latest_pace is not pace:
            if pace.is_off:
                return _NULL_QUEUE
            with self._lock:
                queue = self._find(name, pace)
        return queue

    def _find(self, name: tuple[str, object], pace: Pace) -> CallQueue:
        queue = self._queues.get(name)
        if queue is None:
            if len(self._queues) >= self._many:
                self._queues = {name: queue for name, queue in self._queues.items() if not queue.is_idle()}
                self._many = max(_FEW, 2 * len(self._queues))
            account = name[0]
            queue = self._queues[name] = CallQueue(account.partition(":")[0], pace, counter_for(pace, account))
        elif queue.latest_pace is not pace:
            queue.adopt(pace)
        return queue

    def forget_paces(self) -> None:
        """Forget what the keys did: for tests, where one must not pause because of another."""
        with self._lock:
            self._queues = {}

    def __len__(self) -> int:
        return len(self._queues)


_REGISTRY = Registry()
queue_for = _REGISTRY.queue
forget_paces = _REGISTRY.forget_paces


def counter_for(pace: Pace, account: str) -> LocalCounter | RedisCounter:
    """Return a counter of an account: in Redis if the pace says so, else in this process."""
    if not isinstance(pace, RedisPace):
        return LocalCounter(pace)
    from hero_healthie._ratelimit.redis_counter import RedisCounter  # noqa: PLC0415 (loads redis)

    return RedisCounter(pace, account)


def attach(pace: Pace) -> None:
    """Note that a client begins to use a pace."""
    if isinstance(pace, RedisPace):
        pace.connections.users += 1


async def detach(pace: Pace) -> None:
    """Note that a client of a pace was closed; with the last one, close the connections that were made from a URL."""
    if isinstance(pace, RedisPace):
        pace.connections.users -= 1
        if pace.connections.users <= 0:
            await pace.connections.close()


def account_name(api: str, url: str, api_key: Secret) -> str:
    """Return the name of a key at an API: a keyed hash, which does not reveal the key."""
    import hashlib  # noqa: PLC0415 (loads OpenSSL: with the first client, not with the package)
    import hmac  # noqa: PLC0415 (as above)

    text = f"{url}\n{api_key.reveal()}".encode()
    return f"{api}:{hmac.new(b'hero-healthie pace', text, hashlib.sha256).hexdigest()[:32]}"
