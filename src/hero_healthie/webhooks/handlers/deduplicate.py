"""Handle a delivery once: take a lease, run the handler, mark the delivery done."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from hero_healthie.errors import WebhookStoreError
from hero_healthie.webhooks.handlers.runner import Outcome, Result, log, retry_store, shielded
from hero_healthie.webhooks.stores.base import Claim, DeliveryStore

_FIRST_PAUSE, _LONGEST_PAUSE = 0.02, 0.5

LEASE_LOST = "webhook handled, but its lease was taken over meanwhile: it may be handled twice"


@dataclass(frozen=True, slots=True)
class Deduplicator:
    """Run what a store has not marked done.

    Attributes:
        store: where done deliveries are remembered.
        lease: seconds of a lease.
        remember: seconds for which a done delivery is remembered.
    """

    store: DeliveryStore
    lease: float
    remember: float

    async def run(
        self, key: str, work: Callable[[Callable[[], Awaitable[bool]]], Awaitable[Result]], *, patience: float
    ) -> Result:
        """Run the work, unless it was done. Wait up to `patience` seconds for a lease that another worker holds.

        `work` gets the function that renews the lease.
        """
        token = secrets.token_hex(16)
        try:
            claim = await self._claim(key, token, patience)
            if claim is not Claim.GRANTED:
                return Result(Outcome.DUPLICATE if claim is Claim.DONE else Outcome.BUSY)
            result = await work(lambda: self.store.renew(key, token, lease=self.lease))
            if result.outcome is Outcome.HANDLED:
                return result if await shielded(self._mark(key, token)) else Result(Outcome.UNSTORED)
        except WebhookStoreError as error:
            log.error("webhook store: %s", error)
            await self._release(key, token)
            return Result(Outcome.UNSTORED, error)
        except BaseException:
            # The lease may have been granted: a cancelled task does not see the response of the store.
            await shielded(self._release(key, token))
            raise
        await self._release(key, token)
        return result

    async def _claim(self, key: str, token: str, patience: float) -> Claim:
        loop = asyncio.get_running_loop()
        until, pause = loop.time() + patience, _FIRST_PAUSE
        while True:
            claim = await self.store.claim(key, token, lease=self.lease)
            if claim is not Claim.BUSY or loop.time() >= until:
                return claim
            await asyncio.sleep(min(pause, max(0.0, until - loop.time())))
            pause = min(pause * 1.5, _LONGEST_PAUSE)

    async def _mark(self, key: str, token: str) -> bool:
        """Mark the delivery done; False if the store cannot be used."""
        try:
            done = await retry_store(lambda: self.store.done(key, token, remember=self.remember), pause=self.lease / 30)
        except WebhookStoreError as error:
            log.error("webhook handled, but not marked done: it will be handled again (%s)", error)
            return False
        if not done:
            log.error(LEASE_LOST)
        return True

    async def _release(self, key: str, token: str) -> None:
        with suppress(WebhookStoreError):  # the lease expires by itself
            await self.store.release(key, token)
