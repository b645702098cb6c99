"""One event per logical call: what auditing, metrics, tracing and the log build on."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from urllib.parse import urlsplit

from hero_healthie._call.attempts import AttemptLog
from hero_healthie._call.call import CallKind, RecordId
from hero_healthie._call.context import current_actor
from hero_healthie._call.failures import request_id
from hero_healthie._telemetry.record_ids import response_ids
from hero_healthie.errors import APIError, AttemptRecord, Verdict
from hero_healthie_runtime.operation import Safety, is_write
from hero_healthie_runtime.subscriptions import SubscriptionCounts

if TYPE_CHECKING:
    from hero_healthie._call.call import Call
    from hero_healthie._telemetry.drift import DriftKind
    from hero_healthie._transport.base import WireRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class CallStart:
    """A logical call before anything is sent. Holds ids and names, no content of the request.

    Attributes:
        call_id: a random id of the call: the same in its log record, span, audit events and `CallEvent`.
        api: `hero` or `healthie`.
        operation: the Python path of the operation, such as `hero.invoicing.update_invoice`.
        kind: `http`, `query`, `mutation` or `subscription`, which is one call from its start to its end.
        method: the HTTP method.
        template: the path template (`/v1/patients/{id}`) or the root field; None for a custom document.
        name: the vendor's name of the operation, or the operation name of the document.
        safety: `read`, `idempotent_write`, `create` or `money`.
        tenant: the practice group (Hero) or the shard (Healthie) it was made for.
        actor: who acts, as the app says with `calling`.
        reference: the caller's name for the call, see `calling`.
        record_ids: the ids of the records the call is about, as (name, value).
        server: the host that is called.
        port: its port.
        started: when the call began, by the wall clock, in UTC.

    Example:
        class Announce:
            def starting(self, start: CallStart) -> None:
                print(start.operation, start.record_ids)

            def __call__(self, event: CallEvent) -> None: ...

        hero = Hero.from_env(on_call=Announce())
    """

    call_id: str
    api: str
    operation: str
    kind: CallKind
    method: str
    template: str | None
    name: str | None
    safety: Safety
    tenant: str | None
    actor: str | None
    reference: str | None
    record_ids: tuple[RecordId, ...]
    server: str
    port: int
    started: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEvent(CallStart):
    """A logical call that is over, its retries included. Holds ids and figures, no content of request or response.

    Attributes:
        record_ids: as in `CallStart`; for a write also those of the records in its response.
        outcome: the verdict on it. For a write, `unknown` means that it may have been done.
        cancelled: True if the caller cancelled it.
        error: the class of the error it ended with, such as `OutcomeUnknownError`; None for a success.
        status: the HTTP status of the last attempt, if there was a response.
        request_id: the vendor's id of the last attempt, if it sent one.
        attempts: each attempt.
        duration: seconds it took, waits included.
        queued: seconds of these that it waited in the queue of its key.
        drift: the ways in which its response differs from the description.
        subscription: what became of the events of a subscription; None for a call.

    Example:
        async with Hero.from_env(on_call=lambda event: print(event.operation, event.outcome, event.duration)) as hero:
            await hero.invoicing.list_coupons()
    """

    outcome: Verdict
    cancelled: bool
    error: str | None
    status: int | None
    request_id: str | None
    attempts: tuple[AttemptRecord, ...]
    duration: float
    queued: float
    drift: tuple[DriftKind, ...]
    subscription: SubscriptionCounts | None = None

    @property
    def retries(self) -> int:
        """The number of attempts after the first."""
        return max(0, len(self.attempts) - 1)


CallHook: TypeAlias = Callable[[CallEvent], "Awaitable[object] | None"]
CallHooks: TypeAlias = CallHook | Sequence[CallHook]


class CallObserver(Protocol):
    """A hook that also takes starts and lost events. Each of the two methods may be missing."""

    def __call__(self, event: CallEvent, /) -> Awaitable[object] | None:
        """Take the event of a call that is over."""
        ...

    def starting(self, start: CallStart, /) -> Awaitable[object] | None:
        """Take the start of a call; it is not sent before this returns, or some seconds have passed."""
        ...

    def event_lost(self, hook: str, /) -> None:
        """Take note that another hook, of this name, lost an event."""
        ...


def start_fields(call: Call, request: WireRequest, attempt_log: AttemptLog) -> dict[str, Any]:
    """Return the fields of `CallStart` for a call that begins."""
    subject = call.subject()
    where = urlsplit(request.url)
    return {
        "call_id": os.urandom(8).hex(),
        "api": call.operation.partition(".")[0],
        "operation": call.operation,
        "kind": subject.kind,
        "method": request.method,
        "template": subject.template,
        "name": subject.name,
        "safety": call.safety,
        "tenant": call.tenant,
        "actor": current_actor(),
        "reference": attempt_log.reference,
        "record_ids": subject.record_ids,
        "server": where.hostname or "",
        "port": where.port or (443 if where.scheme == "https" else 80),
        "started": datetime.fromtimestamp(attempt_log.started, UTC),
    }


def call_event(
    facts: Mapping[str, Any],
    attempt_log: AttemptLog,
    *,
    value: object = None,
    error: BaseException | None = None,
    drift: Sequence[DriftKind] = (),
) -> CallEvent:
    """Return the event of a call that is over."""
    response = attempt_log.response
    known = dict(facts)
    if error is None and is_write(known["safety"]):
        deep = known["kind"] != "http" and not known["template"]
        known["record_ids"] = (*known["record_ids"], *response_ids(value, deep=deep))
    return CallEvent(
        **known,
        outcome=error.verdict if isinstance(error, APIError) else attempt_log.verdict,
        cancelled=isinstance(error, asyncio.CancelledError | GeneratorExit),
        error=None if error is None else type(error).__name__,
        status=None if response is None else response.status,
        request_id=None if response is None else request_id(response.headers),
        attempts=attempt_log.attempts,
        duration=attempt_log.duration,
        queued=attempt_log.queued,
        drift=tuple(drift),
        subscription=None if attempt_log.subscription is None else replace(attempt_log.subscription),
    )
