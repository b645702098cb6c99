"""Looking whether a write was done whose outcome is unknown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from hero_healthie.errors import APIError, LookUp, OutcomeUnknownError
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus
from hero_healthie_runtime.tracebacks import without_traceback_frames

Look = Callable[[], Awaitable[Reconciliation[object]]]


def look_up_with(look: Look, *, settle: float) -> LookUp:
    """Return what an OutcomeUnknownError looks with; it never raises an APIError.

    Args:
        look: looks once. That nothing was done counts only once the vendor can no longer be processing the attempt.
        settle: seconds after the last attempt for which it may be.
    """

    @without_traceback_frames
    async def look_up(error: OutcomeUnknownError) -> Reconciliation[object]:
        last = error.attempts_made[-1]
        ended = last.started + timedelta(seconds=last.duration)
        looked = datetime.now(UTC)
        try:
            found = await look()
        except APIError as failure:
            return undetermined(f"looking failed: {type(failure).__name__}")
        age = (looked - ended).total_seconds()
        if found.status is ReconciliationStatus.ABSENT and age < settle:
            text = f"{found.reason}, and Hero may still be processing the last attempt"
            return Reconciliation(ReconciliationStatus.UNDETERMINED, text, look_again_in=settle - age)
        return found

    return look_up


def undetermined(reason: str, *ids: str) -> Reconciliation[object]:
    """Return that looking could not tell."""
    return Reconciliation(ReconciliationStatus.UNDETERMINED, reason, record_ids=ids)


def absent(reason: str) -> Reconciliation[object]:
    """Return that it was not done."""
    return Reconciliation(ReconciliationStatus.ABSENT, reason)


def found(reason: str, record: object, *ids: str) -> Reconciliation[object]:
    """Return that it was done."""
    return Reconciliation(ReconciliationStatus.FOUND, reason, record, ids)
