"""The record of one logical call while it is made: the source of its error's facts and of its event."""

from __future__ import annotations

import time
from contextvars import ContextVar
from datetime import UTC, datetime

from hero_healthie._call.call import Call
from hero_healthie._call.context import current_reference
from hero_healthie._transport.base import Progress, WireResponse
from hero_healthie.errors import APIError, AttemptRecord, Verdict
from hero_healthie_runtime.operation import Safety, is_write
from hero_healthie_runtime.subscriptions import SubscriptionCounts


class AttemptLog:
    """The attempts of one logical call.

    Attributes:
        reference: the caller's name for the call.
        started: when the call began, in seconds since the epoch.
        queued: seconds it waited in the queue of its key.
        response: the last response, if there was one.
        progress: how far the current attempt has come.
        subscription: what became of the events, of a subscription.
    """

    __slots__ = (
        *("_attempts", "_began", "_now", "_safety", "progress", "queued", "reference", "response", "started"),
        "subscription",
    )

    def __init__(self, safety: Safety) -> None:
        self._safety: Safety = safety
        self.reference = current_reference()
        self.started = time.time()
        self._began = time.monotonic()
        self._now = (0.0, 0.0)
        self._attempts: list[tuple[float, float, Verdict, int | None]] = []
        self.queued = 0.0
        self.response: WireResponse | None = None
        self.progress = Progress()
        self.subscription: SubscriptionCounts | None = None

    @property
    def duration(self) -> float:
        """Seconds since the call began."""
        return time.monotonic() - self._began

    @property
    def attempts(self) -> tuple[AttemptRecord, ...]:
        """The attempts that are over."""
        return tuple(
            AttemptRecord(datetime.fromtimestamp(started, UTC), duration, verdict, status)
            for started, duration, verdict, status in self._attempts
        )

    def begin(self) -> Progress:
        """Begin an attempt."""
        self._now = (time.time(), time.monotonic())
        if self._attempts:
            self.response, self.progress = None, Progress()
        return self.progress

    def end(self, verdict: Verdict) -> None:
        """End the attempt."""
        started, began = self._now
        status = None if self.response is None else self.response.status
        self._attempts.append((started, time.monotonic() - began, verdict, status))

    def cancel(self) -> None:
        """End the attempt without a response: it was cancelled."""
        self.end(Verdict.UNKNOWN if self.progress.may_have_left else Verdict.NEVER_SENT)

    @property
    def verdict(self) -> Verdict:
        """The verdict on the whole call by its attempts so far.

        A read is what its last attempt was. A write that succeeded is done; otherwise a single attempt that may have
        taken effect makes it unknown.
        """
        verdicts = [verdict for _, _, verdict, _ in self._attempts]
        if not verdicts:
            return Verdict.NEVER_SENT
        last = verdicts[-1]
        if last is Verdict.DONE or not is_write(self._safety):
            return last
        if Verdict.UNKNOWN in verdicts:
            return Verdict.UNKNOWN
        if last is Verdict.NEVER_SENT and Verdict.REFUSED in verdicts:
            return Verdict.REFUSED
        return last

    @property
    def may_have_written(self) -> bool:
        """Whether it is a write that was done, or may have been."""
        return is_write(self._safety) and self.verdict in (Verdict.UNKNOWN, Verdict.DONE)

    def describe(self, error: APIError, call: Call) -> APIError:
        """Return the error with what is known of the call."""
        error.add_call(
            verdict=self.verdict,
            status=None if self.response is None else self.response.status,
            attempts_made=self.attempts,
            queued=self.queued,
            tenant=call.tenant,
            reference=self.reference,
            idempotency_key=call.idempotency_key,
        )
        return error


logs_of_context: ContextVar[list[AttemptLog] | None] = ContextVar("hero_healthie_reports", default=None)

wanted_logs = logs_of_context.get
"""Return the list that takes the logs of the calls of this context, or None."""
