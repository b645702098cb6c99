"""One entry of the audit trail. It has no field for anything that was sent or answered, ids apart."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any, Literal, Self

from hero_healthie._call.call import RecordId
from hero_healthie._telemetry.events import CallEvent, CallStart
from hero_healthie.errors import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """One entry of the audit trail.

    Attributes:
        call_id: a random name of the call; both entries of a call have it, and one that was delivered twice.
        phase: `intent` for what is about to be sent, `outcome` for what became of a call.
        time: when the entry was made, in UTC.
        actor: who acts, as the app says with `calling`.
        reference: the caller's name for the call, see `calling`.
        tenant: the practice group (Hero) or the shard (Healthie).
        api: `hero` or `healthie`.
        operation: the Python path of the operation.
        safety: `read`, `idempotent_write`, `create` or `money`.
        record_ids: the ids of the records it is about, as (name, value).
        outcome: what is known of the call; None for an intent. For a write, `unknown` means it may have been done.
        cancelled: whether the caller cancelled it.
        error: the class of the error it ended with.
        status: the HTTP status of the last attempt.
        request_id: the vendor's id of the last attempt.
        attempts: how many attempts were made.
        started: when the call began, in UTC.
        duration: how many seconds it took; 0 for an intent.
    """

    call_id: str
    phase: Literal["intent", "outcome"]
    time: datetime
    actor: str | None
    reference: str | None
    tenant: str | None
    api: str
    operation: str
    safety: str
    record_ids: tuple[RecordId, ...]
    outcome: Verdict | None = None
    cancelled: bool = False
    error: str | None = None
    status: int | None = None
    request_id: str | None = None
    attempts: int = 0
    started: datetime
    duration: float = 0.0

    def to_dict(self) -> dict[str, object]:
        """The event as JSON says it: times in ISO 8601, record ids as a list of `[name, value]`."""
        return {
            "call_id": self.call_id,
            "phase": self.phase,
            "time": self.time.isoformat(),
            "actor": self.actor,
            "reference": self.reference,
            "tenant": self.tenant,
            "api": self.api,
            "operation": self.operation,
            "safety": self.safety,
            "record_ids": [list(each) for each in self.record_ids],
            "outcome": None if self.outcome is None else str(self.outcome),
            "cancelled": self.cancelled,
            "error": self.error,
            "status": self.status,
            "request_id": self.request_id,
            "attempts": self.attempts,
            "started": self.started.isoformat(),
            "duration": round(self.duration, 6),
        }

    @classmethod
    def of_intent(cls, start: CallStart) -> Self:
        """What is about to be sent."""
        return cls(phase="intent", time=datetime.now(UTC), **_about(start))

    @classmethod
    def of_outcome(cls, event: CallEvent) -> Self:
        """What became of a call."""
        return cls(
            phase="outcome",
            time=datetime.now(UTC),
            outcome=event.outcome,
            cancelled=event.cancelled,
            error=event.error,
            status=event.status,
            request_id=event.request_id,
            attempts=len(event.attempts),
            duration=event.duration,
            **_about(event),
        )


def _about(start: CallStart) -> dict[str, Any]:
    """What both entries of a call say."""
    return {name: getattr(start, name) for name in _SHARED}


_SHARED = {each.name for each in fields(AuditEvent)} & {each.name for each in fields(CallStart)}
