"""Observed calls: a call is run, then its log record is written and its hooks are notified."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from contextvars import Context, copy_context
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from hero_healthie._call.attempts import AttemptLog
from hero_healthie._telemetry.drift import DriftKind, collect_drift
from hero_healthie._telemetry.events import CallEvent, CallStart, call_event, start_fields
from hero_healthie._telemetry.hooks import Hooks
from hero_healthie._telemetry.log import CALLS, log_call, log_failure
from hero_healthie._transport.base import WireRequest, WireResponse
from hero_healthie.errors import APIError, Verdict
from hero_healthie_runtime.operation import is_write

if TYPE_CHECKING:
    from hero_healthie._call.call import Call

T = TypeVar("T")
Read: TypeAlias = Callable[[WireResponse], T]
Run: TypeAlias = "Callable[[Call, WireRequest, Read[T], AttemptLog], Awaitable[T]]"


class _Observer:
    """Observes one call. Failures in here never change the call."""

    def __init__(self, call: Call, request: WireRequest, attempt_log: AttemptLog, hooks: Hooks | None) -> None:
        self._attempt_log = attempt_log
        self._hooks = hooks
        self._drift: list[DriftKind] = []
        # An abandoned call ends in whatever context the garbage collector runs.
        self._context: Context = copy_context()
        self._operation = call.operation
        self._facts: dict[str, Any] | None = None
        try:
            self._facts = start_fields(call, request, attempt_log)
        except Exception as error:  # noqa: BLE001 (see the class)
            log_failure(call.operation, error)

    async def begin(self) -> None:
        """Notify the hooks that watch starts, before anything is sent."""
        if self._hooks is not None and self._hooks.watches_starts and self._facts is not None:
            await self._hooks.begin(CallStart(**self._facts), self._context)

    def collect_drift(self, read: Read[T]) -> Read[T]:
        """Return the same reader; the drift that it finds is kept for the event."""

        def reading(response: WireResponse) -> T:
            with collect_drift() as found:
                try:
                    return read(response)
                finally:
                    self._drift = found

        return reading

    async def end(self, *, value: object = None, error: BaseException | None = None) -> None:
        """Log the call and notify the hooks."""
        event = self._event(value, error)
        if event is not None:
            self._context.run(log_call, event)
        if self._hooks is None:
            return
        if event is None:
            self._hooks.lose()
        else:
            await self._hooks.notify(event, self._context, wait=error is None or isinstance(error, Exception))

    def _event(self, value: object, error: BaseException | None) -> CallEvent | None:
        if self._facts is None:
            return None
        try:
            return call_event(self._facts, self._attempt_log, value=value, error=error, drift=self._drift)
        except Exception as failure:  # noqa: BLE001 (see the class)
            log_failure(self._operation, failure)
            return None


async def observe_call(
    hooks: Hooks | None, run: Run[T], call: Call, request: WireRequest, read: Read[T], attempt_log: AttemptLog
) -> T:
    """Run a call and report it; raise what `run` raises."""
    observer = _Observer(call, request, attempt_log, hooks)
    try:
        await observer.begin()
        value = await run(call, request, observer.collect_drift(read), attempt_log)
    except BaseException as error:
        await observer.end(error=error)
        raise
    await observer.end(value=value)
    return value


def log_unknown_outcome(call: Call, request: WireRequest, attempt_log: AttemptLog, error: BaseException) -> None:
    """Log a write whose outcome is unknown although its call is not observed."""
    verdict = error.verdict if isinstance(error, APIError) else attempt_log.verdict
    if verdict is Verdict.UNKNOWN and is_write(call.safety) and CALLS.isEnabledFor(logging.WARNING):
        try:
            log_call(call_event(start_fields(call, request, attempt_log), attempt_log, error=error))
        except Exception as failure:  # noqa: BLE001 (a failure to log must not change the call)
            log_failure(call.operation, failure)
