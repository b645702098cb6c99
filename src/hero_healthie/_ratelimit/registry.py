"""One lane per key and process, whichever client a call comes from."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Protocol

from hero_healthie._call.auth import Secret
from hero_healthie._ratelimit.policy import Pace
from hero_healthie._ratelimit.queue import CallQueue

_FEW = 64


class AnySlot(Protocol):
    """A turn, or leave to go without one."""

    queued: float
    pause: float

    async def __aenter__(self) -> None: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...


class AnyQueue(Protocol):
    """Gives turns."""

    def slot(self, left: float) -> AnySlot:
        """A turn for one attempt."""
        ...


class NullSlot:
    """The turn of a call without a pace."""

    queued = 0.0
    pause = 0.0

    async def __aenter__(self) -> None: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...


class NullQueue:
    """The lane of calls without a pace."""

    def slot(self, left: float) -> AnySlot:
        """At once."""
        del left
        return _NULL_SLOT


_NULL_SLOT = NullSlot()
_NULL_QUEUE = NullQueue()


class Registry:
    """The lanes of a process.

    Lanes outlive the clients that used them, because what a key did a moment ago counts for the next client too. One
    that is at rest is the same as a new one, so those are dropped as the number of lanes grows.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: dict[tuple[str, object], CallQueue] = {}
        self._many = _FEW

    def queue(self, pace: Pace, account: str) -> AnyQueue:
        """The lane of an account."""
        if pace.is_off:
            return _NULL_QUEUE
        queue = self._queues.get((account, pace.store))
        if queue is None or queue.asked is not pace:
            with self._lock:
                queue = self._find(pace, account)
        return queue

    def _find(self, pace: Pace, account: str) -> CallQueue:
        name = (account, pace.store)
        queue = self._queues.get(name)
        if queue is None:
            if len(self._queues) >= self._many:
                self._queues = {name: queue for name, queue in self._queues.items() if not queue.is_idle()}
                self._many = max(_FEW, 2 * len(self._queues))
            queue = self._queues[name] = CallQueue(account.partition(":")[0], pace, pace.counter(account))
        elif queue.asked is not pace:
            queue.adopt(pace)
        return queue

    def forget_all(self) -> None:
        """Forgets what the keys did: for tests, where one must not pause because of another."""
        with self._lock:
            self._queues = {}

    def __len__(self) -> int:
        return len(self._queues)


_REGISTRY = Registry()
queue_for = _REGISTRY.queue
forget_all = _REGISTRY.forget_all


def account_name(api: str, url: str, api_key: Secret) -> str:
    """The name of a key at an API: a keyed hash, from which the key cannot be told."""
    import hashlib  # noqa: PLC0415 (loads OpenSSL: with the first client, not with the package)
    import hmac  # noqa: PLC0415 (as above)

    text = f"{url}\n{api_key.reveal()}".encode()
    return f"{api}:{hmac.new(b'hero-healthie pace', text, hashlib.sha256).hexdigest()[:32]}"
