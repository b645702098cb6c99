"""Run one handler for one delivery: within its timeout, under a lease that is renewed; log errors without data."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Collection, Coroutine
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any, TypeVar

from hero_healthie._telemetry.log import StderrFallbackHandler
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import WebhookStoreError
from hero_healthie.webhooks.events import Event
from hero_healthie.webhooks.handlers.registry import RegisteredHandler
from hero_healthie.webhooks.verify.keys import Api
from hero_healthie_runtime import tracebacks
from hero_healthie_runtime.errors import INTERRUPTS

T = TypeVar("T")

log = SafeLogger(logging.getLogger("hero_healthie.webhooks"))
log.logger.addHandler(StderrFallbackHandler())

_STORE_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Handling:
    """One attempt of a handler at one delivery; see `current_delivery`.

    Attributes:
        key: identifies this delivery for this handler, the same on every attempt. Write it in the transaction in which
            you write what the event changes, and nothing happens twice.
        api: `hero` or `healthie`.
        handler: the name of the handler.
        attempt: the number of this attempt, from 1, as far as it is known.

    Example:
        @webhooks.on("task.updated")
        async def note(event: HealthieEvent) -> None:
            print(current_delivery().key)     # write it in the transaction of your change
    """

    key: str
    api: Api
    handler: str
    attempt: int = 1


_current: ContextVar[Handling | None] = ContextVar("hero_healthie_delivery", default=None)


def current_delivery() -> Handling:
    """Return the delivery that the running handler works on.

    Raises:
        LookupError: no handler is running here.
    """
    found = _current.get()
    if found is None:
        raise LookupError("current_delivery() works inside of a webhook handler only")
    return found


class Outcome(StrEnum):
    """The outcome of a delivery at one handler."""

    HANDLED = "handled"
    DUPLICATE = "duplicate"
    """It was handled before."""
    BUSY = "busy"
    """Another worker holds its lease."""
    FAILED = "handler_failed"
    LOST = "lease_lost"
    """Another worker took over its lease."""
    UNSTORED = "store_unavailable"
    """The store cannot be used now."""


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of a delivery at one handler, and the error, if there was one."""

    outcome: Outcome
    error: BaseException | None = None


ErrorHook = Callable[[Exception, Event, Handling], object]


@dataclass(frozen=True, slots=True)
class HandlerRunner:
    """Run handlers.

    Attributes:
        lease: seconds of a lease.
        handler_timeout: seconds that a handler may take.
        on_error: called with every error of a handler.
    """

    lease: float
    handler_timeout: float
    on_error: ErrorHook | None = None

    async def run(
        self,
        handler: RegisteredHandler,
        event: Event,
        attempt: Handling,
        renew: Callable[[], Awaitable[bool]],
    ) -> Result:
        """Run a handler. `renew` prolongs the lease; when it returns False, the handler is cancelled."""
        try:
            held = await self._hold(self._call(handler, event, attempt), renew)
        except asyncio.CancelledError as error:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            return self._failed(error, event, attempt)  # the handler cancelled itself
        except INTERRUPTS:
            raise
        except BaseException as error:  # noqa: BLE001 (a handler may raise anything)
            return self._failed(error, event, attempt)
        if not held:
            log.error("webhook handler cancelled: handler=%s, its lease was lost", handler.name)
            return Result(Outcome.LOST)
        return Result(Outcome.HANDLED)

    async def _call(self, handler: RegisteredHandler, event: Event, attempt: Handling) -> None:
        _current.set(attempt)  # in the context of a task of its own
        async with asyncio.timeout(self.handler_timeout):
            await handler.call(event)

    async def _hold(self, work: Coroutine[Any, Any, None], renew: Callable[[], Awaitable[bool]]) -> bool:
        """Do the work under the lease; False if the lease was lost before the end."""
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

    def _failed(self, error: BaseException, event: Event, attempt: Handling) -> Result:
        log.error(
            "webhook handler failed: handler=%s event=%s attempt=%d error=%s at=%s",
            attempt.handler,
            printable(event.event_type),
            attempt.attempt,
            type(error).__name__,
            origin(error),
        )
        if self.on_error is not None and isinstance(error, Exception):
            try:
                self.on_error(tracebacks.without_leading_frames(error, __name__), event, attempt)
            except INTERRUPTS:
                raise
            except BaseException as other:  # noqa: BLE001 (an app's function may raise anything)
                log.error("webhook on_error failed: error=%s", type(other).__name__)  # noqa: TRY400 (no text of errors)
        return Result(Outcome.FAILED, error)


def origin(error: BaseException | None) -> str:
    """Return the file and line that raised an error: these hold no patient data. For an error of a call: that line."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__ if error else None)
        if frame.filename != tracebacks.__file__
    ]
    if not frames:
        return "unknown"
    return f"{printable(PurePath(frames[-1].filename).name)}:{frames[-1].lineno}"


def printable(text: str, limit: int = 80) -> str:
    """Return a vendor's text, fit for one line of a log."""
    return "".join(mark if mark.isprintable() else "?" for mark in text[:limit])


async def shielded(work: Coroutine[Any, Any, T]) -> T:
    """Do the work to its end, also when this task is cancelled meanwhile; the cancellation is raised afterwards."""
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        if not task.cancelled():
            task.exception()  # retrieved: there is nobody left to get it
        raise


async def retry_store(step: Callable[[], Awaitable[T]], *, pause: float) -> T:
    """Retry a step of a store a few times.

    Raises:
        WebhookStoreError: it failed each time.
    """
    for _ in range(_STORE_ATTEMPTS - 1):
        try:
            return await step()
        except WebhookStoreError:
            await asyncio.sleep(pause)
    return await step()


async def stop_tasks(tasks: Collection[asyncio.Task[Any]], seconds: float) -> None:
    """Wait so many seconds for tasks that leave the collection when they end; then cancel them."""
    if tasks:
        await asyncio.wait(tasks, timeout=seconds)
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks, timeout=seconds)
