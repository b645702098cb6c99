"""One entry of the audit trail; apart from ids, it has no field for anything that was sent or received."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any, Literal, Self

from hero_healthie._call.call import RecordId
from hero_healthie._telemetry.events import CallEvent, CallStart
from hero_healthie.errors import Verdict
from hero_healthie_runtime.operation import Safety


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """One entry of the audit trail.

    Attributes:
        call_id: a random id of the call, the same in both of its entries, and when one is delivered twice.
        phase: `intent` for a call that is about to be sent, `outcome` for one that ended.
        time: when the entry was made, in UTC.
        actor: who acts, as set with `calling`.
        reference: the caller's name for the call, see `calling`.
        tenant: the practice group (Hero) or the shard (Healthie).
        api: `hero` or `healthie`.
        operation: the Python path of the operation.
        safety: `read`, `idempotent_write`, `create` or `money`.
        record_ids: the ids of the records it is about, as (name, value).
        outcome: how the call ended, as far as known; None for an intent. For a write, `unknown` means it may be done.
        cancelled: whether the caller cancelled it.
        error: the class of the error it ended with.
        status: the HTTP status of the last attempt.
        request_id: the vendor's id of the last attempt.
        attempts: how many attempts were made.
        started: when the call began, in UTC.
        duration: how many seconds it took; 0 for an intent.

    Example:
        async def save(event: AuditEvent) -> None:
            print(event.to_dict())

        hero = Hero.from_env(on_call=Audit(save))
    """

    call_id: str
    phase: Literal["intent", "outcome"]
    time: datetime
    actor: str | None
    reference: str | None
    tenant: str | None
    api: str
    operation: str
    safety: Safety
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
        """Return the event as JSON: times in ISO 8601, record ids as a list of `[name, value]`."""
        return {
            **{each.name: getattr(self, each.name) for each in fields(self)},
            "time": self.time.isoformat(),
            "record_ids": [list(each) for each in self.record_ids],
            "outcome": None if self.outcome is None else str(self.outcome),
            "started": self.started.isoformat(),
            "duration": round(self.duration, 6),
        }

    @classmethod
    def of_intent(cls, start: CallStart) -> Self:
        """Return the entry of a call that is about to be sent, as its `start` tells."""
        return cls(phase="intent", time=datetime.now(UTC), **_about(start))

    @classmethod
    def of_outcome(cls, event: CallEvent) -> Self:
        """Return the entry of a call that ended, as its `event` tells."""
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
    """Return the fields that both entries of a call have."""
    return {name: getattr(start, name) for name in _SHARED}


_SHARED = {each.name for each in fields(AuditEvent)} & {each.name for each in fields(CallStart)}
