"""Receive webhooks: verify, parse, handle once, respond. Frameworks are elsewhere."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Self
from urllib.parse import urlsplit

from hero_healthie.errors import ConfigurationError, WebhookError, WebhookStoreError
from hero_healthie.webhooks.checks import is_seconds, is_text
from hero_healthie.webhooks.events import Event, parse_event
from hero_healthie.webhooks.handlers.deduplicate import Deduplicator
from hero_healthie.webhooks.handlers.registry import HandlerRegistry, OnDecorator, RegisteredHandler
from hero_healthie.webhooks.handlers.runner import (
    ErrorHook,
    HandlerRunner,
    Handling,
    Outcome,
    Result,
    log,
    stop_tasks,
)
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import DeadLetter, Entry, PutResult
from hero_healthie.webhooks.inbox.worker import InboxWorker
from hero_healthie.webhooks.responses import WebhookResponse, problem
from hero_healthie.webhooks.stores.base import DeliveryStore
from hero_healthie.webhooks.stores.sqlite import SQLiteStore
from hero_healthie.webhooks.verify import admission
from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.identity import delivery_key
from hero_healthie.webhooks.verify.keys import Api, Verifier
from hero_healthie_runtime.tracebacks import takes_secrets, without_traceback_frames

DEFAULT_MAX_BODY = 256 * 1024
RETRY_AFTER = 30.0


@takes_secrets
class Webhooks(OnDecorator):
    """Receive the webhooks of both vendors and hand each delivery to its handlers once.

    Without an `inbox`, handlers run within the request, and the response is 200 if they succeeded. With one, a delivery
    is stored, the response is 202, and handlers run in the background.

    Args:
        hero: verifies the deliveries of Hero; None when there are none.
        healthie: the same for Healthie.
        store: remembers handled deliveries: a `DeliveryStore`, or the path of a SQLite file. Required without an inbox.
            Beside an inbox, it keeps several machines with an inbox each from handling the same delivery.
        inbox: an `Inbox`, or the path of a SQLite file for one.
        public_url: the URL that the vendors call, without the `/hero` or `/healthie` at its end, when a proxy changes
            the path.
        max_body_bytes: larger bodies are refused.
        remember: how long a handled delivery is remembered; longer than the vendor goes on retrying.
        refuse_replays: respond 409 to a delivery that was handled before. A vendor that retries because it missed the
            first response then never gets a 2xx, and may disable the webhook.
        answer_within: seconds after which the response is 503, while a handler still runs.
        handler_timeout: seconds after which a handler is cancelled.
        lease: seconds after which a delivery is free again when its process died; renewed while the handler runs.
        shutdown_within: seconds to wait for running handlers at the end.
        on_error: called with each error of a handler, the event and the `Handling`, for an error tracker.

    Raises:
        ConfigurationError: something is missing or out of range.

    Example:
        webhooks = Webhooks(healthie=HealthieVerifier("whsec_…"), inbox="webhooks.db")

        @webhooks.on("task.updated", once_per="never")
        async def note(event: HealthieEvent) -> None:
            print(event.resource_id)
    """

    def __init__(
        self,
        *,
        hero: Verifier | None = None,
        healthie: Verifier | None = None,
        store: DeliveryStore | str | os.PathLike[str] | None = None,
        inbox: Inbox | str | os.PathLike[str] | None = None,
        public_url: str | None = None,
        max_body_bytes: int = DEFAULT_MAX_BODY,
        remember: timedelta = timedelta(days=4),
        refuse_replays: bool = False,
        answer_within: float = 10.0,
        handler_timeout: float = 60.0,
        lease: float = 30.0,
        shutdown_within: float = 10.0,
        on_error: ErrorHook | None = None,
    ) -> None:
        times = (answer_within, handler_timeout, lease)
        if not all(is_seconds(seconds) and seconds > 0 for seconds in times) or not is_seconds(shutdown_within):
            raise ConfigurationError(
                "Webhooks: answer_within, handler_timeout and lease must be numbers of seconds above 0, and "
                "shutdown_within from 0 on"
            )
        if not isinstance(remember, timedelta) or remember <= timedelta(0):
            raise ConfigurationError("Webhooks: remember must be a timedelta above 0")
        if type(max_body_bytes) is not int or max_body_bytes < 1:
            raise ConfigurationError("Webhooks: max_body_bytes must be a whole number of at least 1")
        if on_error is not None and not callable(on_error):
            raise ConfigurationError("Webhooks: on_error must be a function")
        if store is None and inbox is None:
            raise ConfigurationError(
                'Webhooks: say where handled deliveries are remembered: store="webhooks.db", inbox="webhooks.db", '
                "or store=MemoryStore() in tests"
            )
        self._verifiers = admission.verifiers(hero=hero, healthie=healthie)
        self._store = SQLiteStore(store) if isinstance(store, str | os.PathLike) else store
        self._inbox = Inbox(inbox) if isinstance(inbox, str | os.PathLike) else inbox
        if not isinstance(self._store, DeliveryStore | None) or isinstance(self._store, type):
            raise ConfigurationError("Webhooks: store must be a DeliveryStore or the path of a SQLite file")
        if not isinstance(self._inbox, Inbox | None):
            raise ConfigurationError("Webhooks: inbox must be an Inbox or the path of a SQLite file")
        self._public_path = None if public_url is None else _path_of(public_url)
        self.max_body_bytes = max_body_bytes
        self._remember = remember.total_seconds()
        self._refuse_replays = refuse_replays
        self._response_timeout = answer_within
        self._shutdown_timeout = shutdown_within
        self._lease = lease
        self._handlers = HandlerRegistry()
        self._runner = HandlerRunner(lease, handler_timeout, on_error)
        self._deduplicator = None if self._store is None else Deduplicator(self._store, lease, self._remember)
        self._users = 0
        self._worker: InboxWorker | None = None
        self._running: set[asyncio.Task[Result]] = set()

    @property
    def apis(self) -> tuple[Api, ...]:
        """The APIs whose deliveries are received."""
        return tuple(self._verifiers)

    @property
    def handlers(self) -> HandlerRegistry:
        """The handlers registered with `on`."""
        return self._handlers

    async def __aenter__(self) -> Self:
        """Open the files and start the worker of the inbox. It may be entered several times; the last exit closes."""
        self._users += 1
        if self._users == 1:
            try:
                await self._open()
            except BaseException:
                self._users = 0
                await self._close()
                raise
        return self

    async def __aexit__(self, *_: object) -> None:
        """Wait for running handlers, and close the files."""
        self._users -= 1
        if self._users == 0:
            await self._close()

    @without_traceback_frames
    async def receive(self, api: str, delivery: Delivery) -> WebhookResponse:
        """Receive a `delivery` of an `api`, and return the response. No content of a delivery makes it raise.

        Raises:
            ConfigurationError: this is not open yet.
        """
        if not self._users:
            raise ConfigurationError("webhooks are received inside of `async with webhooks:` only")
        if self._public_path is not None:
            delivery = replace(delivery, path=f"{self._public_path}/{api}")
        try:
            known = admission.admit(self._verifiers, api, delivery, limit=self.max_body_bytes)
            event = parse_event(known, delivery.body)
        except WebhookError as refusal:
            return self.refuse(api, refusal)
        work = [
            (handler, delivery_key(known, delivery, handler.name, handler.once_per))
            for handler in self._handlers.of(event) or [_NO_HANDLER]
        ]
        response = await (
            self._handle(known, event, work)
            if self._inbox is None
            else self._enqueue(self._inbox, known, event, work, delivery.body)
        )
        if response.accepted:
            log.debug("webhook received: event=%s status=%d reason=%s", event, response.status, response.reason)
        else:
            _log_refusal(known, response.status, response.reason)
        return response

    def refuse(self, api: str, refusal: WebhookError) -> WebhookResponse:
        """Return the response to a delivery of an `api` that is refused (`refusal`), and log one line."""
        _log_refusal(api, refusal.status, refusal.reason)
        return problem(refusal.status, refusal.reason)

    @without_traceback_frames
    async def dead_letters(self, *, after: int = 0, limit: int = 100) -> list[DeadLetter]:
        """See `Inbox.dead_letters`."""
        return await self._required_inbox().dead_letters(after=after, limit=limit)

    async def replay(self, id: int) -> bool:
        """See `Inbox.replay`."""
        found = await self._required_inbox().replay(id)
        if self._worker is not None:
            self._worker.wake()
        return found

    async def discard(self, id: int) -> bool:
        """See `Inbox.discard`."""
        return await self._required_inbox().discard(id, remember=self._remember)

    def _required_inbox(self) -> Inbox:
        if self._inbox is None:
            raise ConfigurationError("dead letters are kept in an inbox: Webhooks(inbox=…)")
        return self._inbox

    async def _enqueue(
        self, inbox: Inbox, api: Api, event: Event, work: Sequence[tuple[RegisteredHandler, str]], body: bytes
    ) -> WebhookResponse:
        entries = [
            Entry(
                key=key,
                handler=handler.name,
                api=api,
                event_type=event.event_type,
                resource_type=event.resource_type,
                resource_id=event.resource_id,
                body=None if handler is _NO_HANDLER else body,
            )
            for handler, key in work
        ]
        try:
            async with asyncio.timeout(self._response_timeout):
                states = await inbox.put(entries, remember=self._remember)
        except (WebhookStoreError, TimeoutError) as error:
            log.error("webhook inbox: %s", str(error) or "not written in time")
            reason = error.reason if isinstance(error, WebhookStoreError) else Outcome.UNSTORED
            return problem(503, reason, retry_after=RETRY_AFTER)
        if self._worker is not None:
            self._worker.wake()
        done = all(state is PutResult.DONE for state in states)
        return self._duplicate() if done else WebhookResponse(202, "queued")

    async def _handle(self, api: Api, event: Event, work: Sequence[tuple[RegisteredHandler, str]]) -> WebhookResponse:
        tasks = [self._start(api, event, handler, key) for handler, key in work]
        # Not gathered: after a disconnect or a timeout, handlers run on to their end.
        _, late = await asyncio.wait(tasks, timeout=self._response_timeout)
        outcomes = {Outcome.BUSY if task in late or task.cancelled() else task.result().outcome for task in tasks}
        for failure in (Outcome.UNSTORED, Outcome.FAILED, Outcome.LOST, Outcome.BUSY):
            if failure in outcomes:
                return problem(503, failure, retry_after=self._lease if failure is Outcome.BUSY else RETRY_AFTER)
        return self._duplicate() if outcomes == {Outcome.DUPLICATE} else WebhookResponse(200, "handled")

    def _start(self, api: Api, event: Event, handler: RegisteredHandler, key: str) -> asyncio.Task[Result]:
        if self._deduplicator is None:
            raise ConfigurationError("handlers that run within the request need a store")
        attempt = Handling(key, api, handler.name)
        work = self._deduplicator.run(
            key,
            lambda renew: self._runner.run(handler, event, attempt, renew),
            patience=self._response_timeout,
        )
        task = asyncio.create_task(work, name="webhook")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    def _duplicate(self) -> WebhookResponse:
        if not self._refuse_replays:
            return WebhookResponse(200, Outcome.DUPLICATE)
        return problem(409, "replayed")

    async def _open(self) -> None:
        if self._store is not None:
            await self._store.open()
        if self._inbox is not None:
            await self._inbox.open()
            self._worker = InboxWorker(
                inbox=self._inbox,
                handlers=self._handlers,
                runner=self._runner,
                lease=self._lease,
                remember=self._remember,
                deduplicator=self._deduplicator,
            )
            self._worker.start()

    async def _close(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            await worker.stop(self._shutdown_timeout)
        await stop_tasks(self._running, self._shutdown_timeout)
        if self._inbox is not None:
            await self._inbox.close()
        if self._store is not None:
            await self._store.close()


def _log_refusal(api: str, status: int, reason: str) -> None:
    log.warning("webhook refused: api=%s status=%d reason=%s", admission.named(api), status, reason)


async def _nothing(_event: Event) -> None: ...


_NO_HANDLER = RegisteredHandler("", _nothing, (), "delivery")
"""Stands for handlers where an event has none: the delivery is remembered all the same."""


def _path_of(public_url: str) -> str:
    try:
        parts = urlsplit(public_url) if is_text(public_url) else urlsplit("")
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise ConfigurationError("public_url must be like https://example.org/webhooks, without a query")
    return parts.path.rstrip("/")
