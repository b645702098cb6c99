"""The protocol of stores that remember handled deliveries, and a store in memory.

A store holds one record for each delivery and handler, by its key. A worker claims a *lease*, renews it while the
handler runs, and at the end either marks the delivery done or releases it. The lease of a process that died expires.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable


class Claim(StrEnum):
    """The result of claiming a lease.

    Example:
        store = MemoryStore()
        if await store.claim("key", "worker-1", lease=30) is Claim.GRANTED:
            await store.done("key", "worker-1", remember=86_400)
    """

    GRANTED = "granted"
    """The lease is held until it expires."""
    BUSY = "busy"
    """Another worker holds the lease."""
    DONE = "done"
    """The delivery was handled before."""


@runtime_checkable
class DeliveryStore(Protocol):
    """A store of handled deliveries. Every step is atomic, for all processes that share the store.

    A step that cannot be done raises `WebhookStoreError`; the response is then 503, and the vendor retries.

    In all of them `key` is that of a delivery and its handler, and `token` names who holds the lease.

    Example:
        store: DeliveryStore = SQLiteStore("webhooks.db")
        webhooks = Webhooks(healthie=HealthieVerifier("whsec_…"), store=store)
    """

    async def open(self) -> None:
        """Open the store; called before anything else."""
        ...

    async def close(self) -> None:
        """Close what `open` opened."""
        ...

    async def claim(self, key: str, token: str, *, lease: float) -> Claim:
        """Return whether `token` now holds the `key` for `lease` seconds; a holder with the same token keeps it."""
        ...

    async def renew(self, key: str, token: str, *, lease: float) -> bool:
        """Return True once the lease of `token` on `key` lasts `lease` seconds from now; False if it holds none."""
        ...

    async def done(self, key: str, token: str, *, remember: float) -> bool:
        """Return True once `key` is done for `remember` seconds; False, without a change, if `token` holds no lease."""
        ...

    async def release(self, key: str, token: str) -> None:
        """Release the `key`, so that it can be claimed at once; do nothing if another `token` holds it."""
        ...


@dataclass(frozen=True, slots=True)
class _Record:
    token: str | None  # None: done
    until: float


class MemoryStore:
    """Remember in memory: for tests, and for one process that may forget everything when it ends.

    Args:
        clock: the time in seconds.

    Example:
        webhooks = Webhooks(hero=HeroVerifier("the signing key"), store=MemoryStore())
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._records: dict[str, _Record] = {}
        self._sweep_at = 0.0

    async def open(self) -> None:
        """See `DeliveryStore.open`."""

    async def close(self) -> None:
        """See `DeliveryStore.close`; nothing is forgotten."""

    async def claim(self, key: str, token: str, *, lease: float) -> Claim:
        """See `DeliveryStore.claim`."""
        now = self._clock()
        self._sweep(now)
        found = self._live(key, now)
        if found is not None and found.token != token:
            return Claim.DONE if found.token is None else Claim.BUSY
        self._records[key] = _Record(token, now + lease)
        return Claim.GRANTED

    async def renew(self, key: str, token: str, *, lease: float) -> bool:
        """See `DeliveryStore.renew`."""
        now = self._clock()
        found = self._live(key, now)
        if found is not None and found.token != token:
            return False
        self._records[key] = _Record(token, now + lease)
        return True

    async def done(self, key: str, token: str, *, remember: float) -> bool:
        """See `DeliveryStore.done`."""
        now = self._clock()
        found = self._live(key, now)
        if found is not None and found.token not in (None, token):
            return False
        self._records[key] = _Record(None, now + remember)
        return True

    async def release(self, key: str, token: str) -> None:
        """See `DeliveryStore.release`."""
        found = self._records.get(key)
        if found is not None and found.token == token:
            del self._records[key]

    def __len__(self) -> int:
        return len(self._records)

    def _live(self, key: str, now: float) -> _Record | None:
        found = self._records.get(key)
        return None if found is None or found.until <= now else found

    def _sweep(self, now: float) -> None:
        """Delete expired records, once a minute: each sweep looks at everything."""
        if now < self._sweep_at:
            return
        self._sweep_at = now + 60
        self._records = {key: record for key, record in self._records.items() if record.until > now}
