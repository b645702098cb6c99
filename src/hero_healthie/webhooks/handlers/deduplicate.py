"""Handling a delivery once: take a lease, run the handler, mark it done."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from hero_healthie.errors import WebhookStoreError
from hero_healthie.webhooks.handlers.runner import Outcome, Result, log
from hero_healthie.webhooks.handlers.settling import retry_store, shielded
from hero_healthie.webhooks.stores.base import Claim, DeliveryStore

_FIRST_LOOK, _LONGEST_LOOK = 0.02, 0.5

TAKEN_OVER = "webhook handled, and somebody else has its lease by now: it may be handled twice"

Perform = Callable[[Callable[[], Awaitable[bool]]], Awaitable[Result]]


@dataclass(frozen=True, slots=True)
class OnceRunner:
    """Runs what a store has not marked done.

    Attributes:
        store: where it is remembered.
        lease: seconds of a lease.
        remember: seconds for which it is remembered.
    """

    store: DeliveryStore
    lease: float
    remember: float

    async def run(self, key: str, perform: Perform, *, patience: float) -> Result:
        """Run it, unless it was done. While somebody else has the lease, wait up to `patience` seconds for it."""
        token = secrets.token_hex(16)
        try:
            claim = await self._claim(key, token, patience)
            if claim is not Claim.GRANTED:
                return Result(Outcome.REPEAT if claim is Claim.DONE else Outcome.BUSY)
            result = await perform(lambda: self.store.renew(key, token, lease=self.lease))
            if result.outcome is Outcome.HANDLED:
                return result if await shielded(self._mark(key, token)) else Result(Outcome.UNSTORED)
        except WebhookStoreError as error:
            log.error("webhook store: %s", error)
            await self._release(key, token)
            return Result(Outcome.UNSTORED, error)
        except BaseException:
            # It may be ours without our knowing: whoever is cancelled does not see the answer of the store.
            await shielded(self._release(key, token))
            raise
        await self._release(key, token)
        return result

    async def _claim(self, key: str, token: str, patience: float) -> Claim:
        loop = asyncio.get_running_loop()
        until, pause = loop.time() + patience, _FIRST_LOOK
        while True:
            claim = await self.store.claim(key, token, lease=self.lease)
            if claim is not Claim.BUSY or loop.time() >= until:
                return claim
            await asyncio.sleep(min(pause, max(0.0, until - loop.time())))
            pause = min(pause * 1.5, _LONGEST_LOOK)

    async def _mark(self, key: str, token: str) -> bool:
        """Whether it is remembered."""

        async def step() -> bool:
            return await self.store.done(key, token, remember=self.remember)

        try:
            if not await retry_store(step, pause=self.lease / 30):
                log.error(TAKEN_OVER)
        except WebhookStoreError as error:
            log.error("webhook handled, and not remembered: it will be handled again (%s)", error)
            return False
        return True

    async def _release(self, key: str, token: str) -> None:
        with suppress(WebhookStoreError):  # the lease runs out by itself
            await self.store.release(key, token)
