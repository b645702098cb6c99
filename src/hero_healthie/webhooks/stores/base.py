"""Where it is remembered which deliveries were handled: what a store must do, and one that keeps it in memory.

A store holds one record for each delivery and handler, by its key. Whoever wants to handle it takes a *lease*, renews
it while the handler runs, and at the end either marks it done or gives it back. A process that dies leaves a lease
behind, which runs out.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable


class Claim(StrEnum):
    """What came of asking for a lease."""

    GRANTED = "granted"
    """It is yours until it runs out."""
    BUSY = "busy"
    """Somebody else has it."""
    DONE = "done"
    """It was handled already."""


@runtime_checkable
class DeliveryStore(Protocol):
    """What a store of handled deliveries does. Every step is atomic, for all processes that share the store.

    A step that cannot be done raises `WebhookStoreError`; then the vendor is asked to come again.
    """

    async def open(self) -> None:
        """Get ready; called before anything else."""
        ...

    async def close(self) -> None:
        """Let go of what `open` took."""
        ...

    async def claim(self, key: str, token: str, *, lease: float) -> Claim:
        """Take a lease of so many seconds under a token of your own; whoever has it under that token, keeps it."""
        ...

    async def renew(self, key: str, token: str, *, lease: float) -> bool:
        """Let the lease last so many seconds from now on; False when somebody else has it, or it was handled."""
        ...

    async def done(self, key: str, token: str, *, remember: float) -> bool:
        """Mark it handled, for so many seconds; False, and nothing changes, when somebody else has a lease by now."""
        ...

    async def release(self, key: str, token: str) -> None:
        """Give the lease back, so that the next one gets it at once; nothing happens when it is not yours."""
        ...


@dataclass(frozen=True, slots=True)
class _Record:
    token: str | None  # None: handled
    until: float


class MemoryStore:
    """Remembers in memory: for tests, and for one process that may forget everything when it ends.

    Args:
        clock: the time in seconds.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._records: dict[str, _Record] = {}
        self._sweep_at = 0.0

    async def open(self) -> None:
        """See `DeliveryStore.open`."""

    async def close(self) -> None:
        """See `DeliveryStore.close`; what was remembered stays."""

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
        """Forget what has run out, once in a while: each sweep looks at everything."""
        if now < self._sweep_at:
            return
        self._sweep_at = now + 60
        self._records = {key: record for key, record in self._records.items() if record.until > now}
