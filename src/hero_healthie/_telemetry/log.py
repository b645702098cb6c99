"""One log record per logical call, on the logger `hero_healthie.calls`."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import TYPE_CHECKING

from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import Verdict
from hero_healthie_runtime.errors import INTERRUPTS
from hero_healthie_runtime.operation import is_write

if TYPE_CHECKING:
    from hero_healthie._telemetry.events import CallEvent

CALLS = logging.getLogger("hero_healthie.calls")

_log = logging.getLogger("hero_healthie")
# Where logs go is the app's choice: without this, Python would print the warnings of an app that set up no logging.
_log.addHandler(logging.NullHandler())


class StderrFallbackHandler(logging.Handler):
    """Shows warnings on stderr in an app without logging, as Python does for loggers without a handler."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        """See `logging.Handler.emit`."""
        if not logging.root.handlers and logging.lastResort is not None:
            logging.lastResort.handle(record)


def log_call(event: CallEvent) -> None:
    """Log a call: INFO, or WARNING for a write whose outcome is unknown."""
    unknown = event.outcome is Verdict.UNKNOWN and is_write(event.safety)
    level = logging.WARNING if unknown else logging.INFO
    if not CALLS.isEnabledFor(level):
        return
    made = len(event.attempts)
    try:
        CALLS.log(
            level,
            "%s %s%s%s, %d attempt%s, %.3f s",
            event.operation,
            event.outcome,
            f", HTTP {event.status}" if event.status else "",
            f", {event.error}" if event.error else "",
            made,
            "" if made == 1 else "s",
            event.duration,
            extra=call_fields(event),
        )
    except INTERRUPTS:
        raise
    except BaseException as error:  # noqa: BLE001 (a filter of the app may raise anything; the call must not fail)
        log_failure(event.operation, error)


def call_fields(event: CallEvent) -> dict[str, object]:
    """Return the fields of a record; the prefix `call_` avoids conflicts, and all values can be written as JSON."""
    counts = event.subscription
    return {
        "call_id": event.call_id,
        "call_api": event.api,
        "call_operation": event.operation,
        "call_kind": event.kind,
        "call_method": event.method,
        "call_template": event.template,
        "call_safety": event.safety,
        "call_tenant": event.tenant,
        "call_actor": event.actor,
        "call_reference": event.reference,
        "call_record_ids": [f"{name}={value}" for name, value in event.record_ids],
        "call_outcome": str(event.outcome),
        "call_cancelled": event.cancelled,
        "call_error": event.error,
        "call_status": event.status,
        "call_request_id": event.request_id,
        "call_attempts": len(event.attempts),
        "call_retries": event.retries,
        "call_duration": round(event.duration, 6),
        "call_queued": round(event.queued, 6),
        "call_drift": [str(kind) for kind in event.drift],
        "call_started": event.started.isoformat(),
        **({} if counts is None else {f"call_events_{name}": value for name, value in asdict(counts).items()}),
    }


def log_failure(operation: str, error: BaseException) -> None:
    """Log that a call could not be reported; never with the text of the error, which may hold anything."""
    SafeLogger(_log).error("%s: reporting the call failed (%s)", operation, type(error).__name__)
