"""One event per logical call: what auditing, metrics and tracing build on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from hero_healthie.errors import APIError, AttemptRecord, ConfigurationError, Verdict
from hero_healthie.journey import Journey
from hero_healthie.outcome import request_id

if TYPE_CHECKING:
    from hero_healthie.pipeline import Call

WAIT_FOR_HOOK = 5.0
WAIT_AT_CLOSE = 10.0

_log = logging.getLogger("hero_healthie")


@dataclass(frozen=True, slots=True)
class CallEvent:
    """What became of one logical call, repeats included. Holds ids and figures, nothing that was sent or answered.

    Attributes:
        api: `hero` or `healthie`.
        operation: the Python path of the operation, such as `hero.invoicing.update_invoice`.
        safety: `read`, `idempotent_write`, `create` or `money`.
        tenant: the practice group (Hero) or the shard (Healthie) it was made for.
        reference: the caller's name for the call, see `calling`.
        outcome: what is known of it. For a write, `unknown` means that it may have been done.
        cancelled: whether the caller cancelled it.
        error: the class of the error it ended with, such as `OutcomeUnknownError`; None for a success.
        status: the HTTP status of the last attempt, if there was an answer.
        request_id: the vendor's id of the last attempt, if it sent one.
        attempts: each attempt.
        started: when the call began, by the wall clock, in UTC.
        duration: how many seconds it took, waits included.
        queued: how many of them it waited for its turn.
    """

    api: str
    operation: str
    safety: str
    tenant: str | None
    reference: str | None
    outcome: Verdict
    cancelled: bool
    error: str | None
    status: int | None
    request_id: str | None
    attempts: tuple[AttemptRecord, ...]
    started: datetime
    duration: float
    queued: float


CallHook: TypeAlias = Callable[[CallEvent], "Awaitable[object] | None"]


def call_event(call: Call, journey: Journey, error: BaseException | None) -> CallEvent:
    """The event of a call that is over."""
    answer = journey.answer
    return CallEvent(
        api=call.operation.partition(".")[0],
        operation=call.operation,
        safety=call.safety,
        tenant=call.tenant,
        reference=journey.reference,
        outcome=error.verdict if isinstance(error, APIError) else journey.verdict,
        cancelled=isinstance(error, asyncio.CancelledError | GeneratorExit),
        error=None if error is None else type(error).__name__,
        status=None if answer is None else answer.status,
        request_id=None if answer is None else request_id(answer.headers),
        attempts=journey.attempts,
        started=datetime.fromtimestamp(journey.started, UTC),
        duration=journey.duration,
        queued=journey.queued,
    )


class EventHook:
    """Hands events to a caller's function, sync or async, and lets no failure of it change a call.

    Attributes:
        lost: how many events the function failed to take.
    """

    def __init__(self, on_call: CallHook) -> None:
        if not callable(on_call):
            raise ConfigurationError("on_call must be a function that takes a CallEvent")
        self._on_call = on_call
        self._pending: set[asyncio.Task[None]] = set()
        self.lost = 0

    async def tell(self, event: CallEvent, *, wait: bool) -> None:
        """Hand over an event.

        An async function runs in a task of its own, so that cancelling the call does not cancel it. It is waited for
        a few seconds, or not at all if `wait` is False: then and when it takes longer, it goes on by itself.
        """
        handing = self._call(event)
        if handing is None:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # the call was thrown away together with its event loop
            self._failed()
            if isinstance(handing, Coroutine):
                handing.close()
            return
        task = loop.create_task(self._finish(handing))
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)
        if wait:
            await asyncio.wait({task}, timeout=WAIT_FOR_HOOK)

    async def drain(self) -> None:
        """Wait for the events that are still being taken; after some seconds give them up."""
        loop = asyncio.get_running_loop()
        pending = {task for task in self._pending if task.get_loop() is loop}
        if pending:
            _, late = await asyncio.wait(pending, timeout=WAIT_AT_CLOSE)
            for task in late:
                task.cancel()

    def _call(self, event: CallEvent) -> Awaitable[object] | None:
        try:
            return self._on_call(event)
        except Exception:  # noqa: BLE001 (whatever a caller's function raises, the call is what it is)
            self._failed()
            return None

    async def _finish(self, handing: Awaitable[object]) -> None:
        try:
            await handing
        except asyncio.CancelledError:
            self._failed()
            raise
        except Exception:  # noqa: BLE001 (as above)
            self._failed()

    def _failed(self) -> None:
        self.lost += 1
        if self.lost == 1:
            _log.error("on_call failed, so the event of a call was lost; further ones are counted in lost_events")
