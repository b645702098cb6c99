"""Work off an inbox in the background: as many handlers at a time as are allowed, until stopped."""

from __future__ import annotations

import asyncio
import math
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from hero_healthie.errors import WebhookStoreError
from hero_healthie.webhooks.events import Event, parse_event
from hero_healthie.webhooks.handlers.deduplicate import LEASE_LOST, Deduplicator
from hero_healthie.webhooks.handlers.registry import HandlerRegistry, RegisteredHandler
from hero_healthie.webhooks.handlers.runner import (
    HandlerRunner,
    Handling,
    Outcome,
    Result,
    log,
    origin,
    printable,
    retry_store,
    shielded,
    stop_tasks,
)
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import Row

_STORE_PAUSE = 5.0


@dataclass(slots=True, kw_only=True)
class InboxWorker:
    """Take deliveries out of an inbox and hand them to their handlers.

    Attributes:
        inbox: the inbox.
        handlers: the handlers of the app.
        runner: runs a handler.
        lease: seconds of a lease.
        remember: seconds for which a handled delivery is remembered.
        deduplicator: asked besides the inbox, where a store is shared with other machines.
    """

    inbox: Inbox
    handlers: HandlerRegistry
    runner: HandlerRunner
    lease: float
    remember: float
    deduplicator: Deduplicator | None = None
    _awake: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]], init=False)
    _loop: asyncio.Task[None] | None = field(default=None, init=False)
    _stopping: bool = field(default=False, init=False)

    def wake(self) -> None:
        """Look into the inbox now: there is something new."""
        self._awake.set()

    def start(self) -> None:
        """Start the task."""
        self._loop = asyncio.create_task(self._run(), name="webhooks-inbox-worker")

    async def stop(self, seconds: float) -> None:
        """Take no more deliveries, wait so many seconds for running handlers, then cancel them and release theirs."""
        self._stopping = True
        self._awake.set()
        if self._loop is not None:
            await asyncio.wait({self._loop})
            self._loop.result()
        await stop_tasks(self._tasks, seconds)

    async def _run(self) -> None:
        await self._log_unhandled()
        while not self._stopping:
            self._awake.clear()
            free = self.inbox.concurrency - len(self._tasks)
            pause = self.inbox.poll
            token = secrets.token_hex(16)
            rows: list[Row] = []
            try:
                names = [handler.name for handler in self.handlers]
                rows = await self.inbox.take(names, token, lease=self.lease, limit=free) if free else []
            except Exception as error:  # noqa: BLE001 (whatever it is, the worker must not end silently)
                log.error("webhook inbox: %s", error if isinstance(error, WebhookStoreError) else type(error).__name__)
                pause = max(pause, _STORE_PAUSE)
            for row in rows:
                task = asyncio.create_task(self._handle(row, token), name="webhook")
                self._tasks.add(task)
                task.add_done_callback(self._ended)
            if not rows:
                await self._sleep(pause)

    async def _sleep(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._awake.wait()
        except TimeoutError:
            pass

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._awake.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("webhook outcome not stored, it will be handled again: error=%s", type(error).__name__)

    async def _handle(self, row: Row, token: str) -> None:
        handler = self.handlers.get(row.handler)
        try:
            if handler is None:  # it was there when the row was taken out
                await self.inbox.release(row, token, wait=self.inbox.poll)
                return
            try:
                event = parse_event(row.api, row.body)
            except Exception as error:  # noqa: BLE001 (it could be parsed when it arrived: another version wrote it)
                result = Result(Outcome.FAILED, error)
            else:
                result = await self._run_handler(handler, event, row, token)
        except asyncio.CancelledError:
            await shielded(self.inbox.release(row, token))
            raise
        await shielded(retry_store(lambda: self._store_result(row, token, result), pause=self.lease / 30))

    async def _run_handler(self, handler: RegisteredHandler, event: Event, row: Row, token: str) -> Result:
        attempt = Handling(row.key, row.api, row.handler, row.attempts)

        async def renew() -> bool:
            return await self.inbox.renew(row, token, lease=self.lease)

        if self.deduplicator is None:
            return await self.runner.run(handler, event, attempt, renew)

        async def run(renew_claim: Callable[[], Awaitable[bool]]) -> Result:
            async def renew_both() -> bool:
                return await renew() and await renew_claim()

            return await self.runner.run(handler, event, attempt, renew_both)

        return await self.deduplicator.run(row.key, run, patience=0)

    async def _store_result(self, row: Row, token: str, result: Result) -> None:
        match result.outcome:
            case Outcome.HANDLED | Outcome.DUPLICATE:
                if not await self.inbox.done(row, token, remember=self.remember):
                    log.error(LEASE_LOST)
            case Outcome.BUSY | Outcome.UNSTORED:
                await self.inbox.release(row, token, wait=self.lease / 2)
            case Outcome.FAILED:
                error, wait = type(result.error).__name__, getattr(result.error, "retry_after", None)
                retry_after = wait if isinstance(wait, int | float) and 0 <= wait < math.inf else None
                place = origin(result.error)
                if await self.inbox.failed(row, token, error=error, place=place, retry_after=retry_after):
                    log.error(
                        "webhook is a dead letter: id=%d handler=%s attempts=%d error=%s",
                        row.id,
                        row.handler,
                        row.attempts,
                        error,
                    )
            case Outcome.LOST:
                pass

    async def _log_unhandled(self) -> None:
        try:
            unhandled = await self.inbox.unhandled([handler.name for handler in self.handlers])
        except WebhookStoreError:
            return
        for name, count in unhandled.items():
            log.warning(
                "webhooks wait for a handler that is not registered: handler=%s count=%d", printable(name), count
            )
