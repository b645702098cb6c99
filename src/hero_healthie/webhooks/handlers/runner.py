"""Running one handler for one delivery: within its time, under a lease that is renewed, and quietly."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from hero_healthie._telemetry.last_resort import StderrFallbackHandler
from hero_healthie.errors import WebhookStoreError
from hero_healthie.webhooks.events import Event
from hero_healthie.webhooks.handlers.registry import Registered
from hero_healthie.webhooks.verify.keys import Api

log = logging.getLogger("hero_healthie.webhooks")
log.addHandler(StderrFallbackHandler())


@dataclass(frozen=True, slots=True)
class Handling:
    """What a handler is at work on; see `current_delivery`.

    Attributes:
        key: the name of this delivery for this handler, the same whenever it is handed over again. Write it in the
            transaction in which you write what the event changes, and nothing happens twice.
        api: `hero` or `healthie`.
        handler: the name of the handler.
        attempt: how many times this delivery was handed to this handler, this time included, as far as it is known.
    """

    key: str
    api: Api
    handler: str
    attempt: int = 1


_current: ContextVar[Handling | None] = ContextVar("hero_healthie_delivery", default=None)


def current_delivery() -> Handling:
    """The delivery that the running handler is at work on.

    Raises:
        LookupError: no handler is running here.
    """
    found = _current.get()
    if found is None:
        raise LookupError("current_delivery() works inside of a webhook handler only")
    return found


class Outcome(StrEnum):
    """What became of a delivery at one handler."""

    HANDLED = "handled"
    REPEAT = "repeat"
    """It was handled before."""
    BUSY = "busy"
    """Somebody else is at work on it."""
    FAILED = "handler_failed"
    LOST = "lease_lost"
    """Somebody else took it over."""
    UNSTORED = "store_unavailable"
    """It cannot be remembered now."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a delivery at one handler, and the error, where there was one."""

    outcome: Outcome
    error: BaseException | None = None


ErrorHook = Callable[[Exception, Event, Handling], object]


@dataclass(frozen=True, slots=True)
class HandlerRunner:
    """Runs handlers.

    Attributes:
        lease: seconds of a lease.
        handler_timeout: seconds that a handler may take.
        on_error: told of every error of a handler.
    """

    lease: float
    handler_timeout: float
    on_error: ErrorHook | None = None

    async def perform(
        self, handler: Registered, event: Event, handling: Handling, renew: Callable[[], Awaitable[bool]]
    ) -> Result:
        """Run a handler. `renew` prolongs the lease; when it says no, the handler is cancelled."""
        try:
            held = await self._hold(self._call(handler, event, handling), renew)
        except asyncio.CancelledError as error:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            return self._failed(error, event, handling)  # the handler cancelled itself
        except Exception as error:  # noqa: BLE001 (a handler may raise anything)
            return self._failed(error, event, handling)
        if not held:
            log.error("webhook handler cancelled: handler=%s, its lease was lost", handler.name)
            return Result(Outcome.LOST)
        return Result(Outcome.HANDLED)

    async def _call(self, handler: Registered, event: Event, handling: Handling) -> None:
        _current.set(handling)  # in the context of its own task
        async with asyncio.timeout(self.handler_timeout):
            await handler.call(event)

    async def _hold(self, work: Coroutine[Any, Any, None], renew: Callable[[], Awaitable[bool]]) -> bool:
        """Whether the lease was ours until the work was done."""
        task = asyncio.create_task(work)
        try:
            while True:
                await asyncio.wait({task}, timeout=self.lease / 3)
                if task.done():
                    task.result()
                    return True
                try:
                    kept = await renew()
                except WebhookStoreError:
                    log.warning("webhook lease not renewed: the store cannot be used")
                    continue
                if not kept and not task.done():
                    return False
        finally:
            if not task.done():
                task.cancel()
                await asyncio.wait({task})

    def _failed(self, error: BaseException, event: Event, handling: Handling) -> Result:
        log.error(
            "webhook handler failed: handler=%s event=%s attempt=%d error=%s at=%s",
            handling.handler,
            printable(event.event_type),
            handling.attempt,
            type(error).__name__,
            place(error),
        )
        if self.on_error is not None and isinstance(error, Exception):
            try:
                self.on_error(error, event, handling)
            except Exception as other:  # noqa: BLE001 (an app's function may raise anything)
                log.error("webhook on_error failed: error=%s", type(other).__name__)  # noqa: TRY400 (no text of errors)
        return Result(Outcome.FAILED, error)


def place(error: BaseException) -> str:
    """Where an error was raised: a file and a line say nothing of patients."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{PurePath(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown"


def printable(text: str, limit: int = 80) -> str:
    """What a vendor wrote, fit for one line of a log."""
    return "".join(mark if mark.isprintable() else "?" for mark in text[:limit])
