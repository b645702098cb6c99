"""Draining an inbox in the background: as many handlers at a time as are allowed, until told to stop."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from hero_healthie.errors import WebhookError, WebhookStoreError
from hero_healthie.webhooks.events import Event, parse_event
from hero_healthie.webhooks.handlers.deduplicate import TAKEN_OVER, OnceRunner
from hero_healthie.webhooks.handlers.registry import Handlers, Registered
from hero_healthie.webhooks.handlers.runner import HandlerRunner, Handling, Outcome, Result, log, printable
from hero_healthie.webhooks.handlers.settling import retry_store, shielded
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import Row

_STORE_PAUSE = 5.0


@dataclass(slots=True, kw_only=True)
class InboxWorker:
    """What takes deliveries out of an inbox and hands them to their handlers.

    Attributes:
        inbox: where they are.
        handlers: who handles them.
        performer: how handlers are run.
        lease: seconds of a lease.
        remember: seconds for which it is remembered what was handled.
        once: asked besides the inbox, where a store is shared with other machines.
    """

    inbox: Inbox
    handlers: Handlers
    performer: HandlerRunner
    lease: float
    remember: float
    once: OnceRunner | None = None
    _awake: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]], init=False)
    _loop: asyncio.Task[None] | None = field(default=None, init=False)
    _stopping: bool = field(default=False, init=False)

    def wake(self) -> None:
        """There is something new in the inbox."""
        self._awake.set()

    def start(self) -> None:
        """Begin."""
        self._loop = asyncio.create_task(self._run(), name="webhooks-drain")

    async def stop(self, *, within: float) -> None:
        """Take nothing out any more, wait so many seconds for what is running, then cancel it and give it back."""
        self._stopping = True
        self._awake.set()
        if self._loop is not None:
            await asyncio.wait({self._loop})
            self._loop.result()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within)
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within)

    async def _run(self) -> None:
        await self._tell_strays()
        while not self._stopping:
            self._awake.clear()
            free = self.inbox.concurrency - len(self._tasks)
            pause = self.inbox.poll
            token = secrets.token_hex(16)
            rows: list[Row] = []
            try:
                names = [handler.name for handler in self.handlers]
                rows = await self.inbox.take(names, token, lease=self.lease, limit=free) if free else []
            except Exception as error:  # noqa: BLE001 (whatever it is, draining must not end silently)
                what = str(error) if isinstance(error, WebhookStoreError) else type(error).__name__
                log.error("webhook inbox: %s", what)
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
            log.error("webhook not settled, it will be handled again: error=%s", type(error).__name__)

    async def _handle(self, row: Row, token: str) -> None:
        handler = self.handlers.get(row.handler)
        try:
            if handler is None:  # it was there when the row was taken out
                await self.inbox.give_back(row, token, wait=self.inbox.poll)
                return
            event = parse_event(row.api, row.body)
            result = await self._perform(handler, event, row, token)
        except WebhookError as error:  # it could be read when it arrived: another version of this package wrote it
            await shielded(self._settle(row, token, Result(Outcome.FAILED, error)))
        except asyncio.CancelledError:
            await shielded(self.inbox.give_back(row, token))
            raise
        else:
            await shielded(self._settle(row, token, result))

    async def _perform(self, handler: Registered, event: Event, row: Row, token: str) -> Result:
        handling = Handling(row.key, row.api, row.handler, row.attempts)

        async def renew() -> bool:
            return await self.inbox.renew(row, token, lease=self.lease)

        if self.once is None:
            return await self.performer.perform(handler, event, handling, renew)

        async def perform_with(renew_claim: Callable[[], Awaitable[bool]]) -> Result:
            async def renew_both() -> bool:
                return await renew() and await renew_claim()

            return await self.performer.perform(handler, event, handling, renew_both)

        return await self.once.run(row.key, perform_with, patience=0)

    async def _settle(self, row: Row, token: str, result: Result) -> None:
        await retry_store(lambda: self._write(row, token, result), pause=self.lease / 30)

    async def _write(self, row: Row, token: str, result: Result) -> None:
        match result.outcome:
            case Outcome.HANDLED | Outcome.REPEAT:
                if not await self.inbox.done(row, token, remember=self.remember):
                    log.error(TAKEN_OVER)
            case Outcome.BUSY | Outcome.UNSTORED:
                await self.inbox.give_back(row, token, wait=self.lease / 2)
            case Outcome.FAILED:
                error, wait = result.error, getattr(result.error, "retry_after", None)
                retry_after = wait if isinstance(wait, int | float) else None
                if await self.inbox.failed(row, token, error=type(error).__name__, retry_after=retry_after):
                    log.error(
                        "webhook is a dead letter: id=%d handler=%s attempts=%d error=%s",
                        row.id,
                        row.handler,
                        row.attempts,
                        type(error).__name__,
                    )
            case Outcome.LOST:
                pass

    async def _tell_strays(self) -> None:
        try:
            unhandled = await self.inbox.unhandled([handler.name for handler in self.handlers])
        except WebhookStoreError:
            return
        for name, count in unhandled.items():
            log.warning(
                "webhooks wait for a handler that is not registered: handler=%s count=%d", printable(name), count
            )
