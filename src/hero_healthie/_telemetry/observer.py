"""A call that somebody watches: the same journey, and then its log record and its event."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import Context, copy_context
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from hero_healthie._call.attempts import AttemptLog
from hero_healthie._telemetry import log as call_log
from hero_healthie._telemetry.drift import DriftKind, collect_drift
from hero_healthie._telemetry.events import CallEvent, CallStart, call_event, start_fields
from hero_healthie._telemetry.hooks import Hooks
from hero_healthie._telemetry.log import CALLS, INFO, WARNING
from hero_healthie._transport.base import WireRequest, WireResponse
from hero_healthie.errors import APIError, Verdict

if TYPE_CHECKING:
    from hero_healthie._call.call import Call

__all__ = ["CALLS", "INFO", "log_unknown_outcome", "observe_call"]

T = TypeVar("T")
Read: TypeAlias = Callable[[WireResponse], T]
Run: TypeAlias = "Callable[[Call, WireRequest, Read[T], AttemptLog], Awaitable[T]]"


class _Watch:
    """What is noticed of one call. Whatever goes wrong in here, the call is what it is."""

    def __init__(self, call: Call, request: WireRequest, attempt_log: AttemptLog, hooks: Hooks | None) -> None:
        self._journey = attempt_log
        self._hooks = hooks
        self._drift: list[DriftKind] = []
        # A call that is thrown away ends in whatever context the garbage collector runs.
        self._context: Context = copy_context()
        self._operation = call.operation
        self._facts: dict[str, Any] | None = None
        try:
            self._facts = start_fields(call, request, attempt_log)
        except Exception as error:  # noqa: BLE001 (see the class)
            call_log.log_failure(call.operation, error)

    async def begin(self) -> None:
        """Before anything is sent."""
        if self._hooks is not None and self._hooks.watches_starts and self._facts is not None:
            await self._hooks.begin(CallStart(**self._facts), self._context)

    def collect_drift(self, read: Read[T]) -> Read[T]:
        """The same reader; the drift that it finds is kept for the event."""

        def reading(response: WireResponse) -> T:
            with collect_drift() as found:
                try:
                    return read(response)
                finally:
                    self._drift = found

        return reading

    async def end(self, *, value: object = None, error: BaseException | None = None) -> None:
        """When all is over."""
        event = self._event(value, error)
        if event is not None:
            self._context.run(call_log.log_call, event)
        if self._hooks is None:
            return
        if event is None:
            self._hooks.lose()
        else:
            await self._hooks.tell(event, self._context, wait=error is None or isinstance(error, Exception))

    def _event(self, value: object, error: BaseException | None) -> CallEvent | None:
        if self._facts is None:
            return None
        try:
            return call_event(self._facts, self._journey, value=value, error=error, drift=self._drift)
        except Exception as failure:  # noqa: BLE001 (see the class)
            call_log.log_failure(self._operation, failure)
            return None


async def observe_call(
    hooks: Hooks | None, run: Run[T], call: Call, request: WireRequest, read: Read[T], attempt_log: AttemptLog
) -> T:
    """Run a call and tell what became of it; raises what `run` raises."""
    watch = _Watch(call, request, attempt_log, hooks)
    try:
        await watch.begin()
        value = await run(call, request, watch.collect_drift(read), attempt_log)
    except BaseException as error:
        await watch.end(error=error)
        raise
    await watch.end(value=value)
    return value


def log_unknown_outcome(call: Call, request: WireRequest, attempt_log: AttemptLog, error: BaseException) -> None:
    """Nobody watches: log all the same that a write failed which may have been done."""
    outcome = error.verdict if isinstance(error, APIError) else attempt_log.verdict
    if outcome is Verdict.UNKNOWN and call.safety != "read" and CALLS.isEnabledFor(WARNING):
        try:
            call_log.log_call(call_event(start_fields(call, request, attempt_log), attempt_log, error=error))
        except Exception as failure:  # noqa: BLE001 (as for those who watch)
            call_log.log_failure(call.operation, failure)
