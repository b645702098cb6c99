"""What happens to one logical call, written down while it happens: the source of its error's facts and its event."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from hero_healthie._call.context import current_reference
from hero_healthie._transport.base import Progress, WireResponse
from hero_healthie.errors import APIError, AttemptRecord, Verdict


class AttemptLog:
    """One logical call on its way.

    Attributes:
        reference: the caller's name for the call.
        started: when it began, in seconds since the epoch.
        queued: seconds it waited for its turn.
        response: the last response, if there was one.
        progress: how far the present attempt has come.
    """

    __slots__ = ("_attempts", "_began", "_now", "_safety", "progress", "queued", "reference", "response", "started")

    def __init__(self, safety: str) -> None:
        self._safety = safety
        self.reference = current_reference()
        self.started = time.time()
        self._began = time.monotonic()
        self._now = (0.0, 0.0)
        self._attempts: list[tuple[float, float, Verdict, int | None]] = []
        self.queued = 0.0
        self.response: WireResponse | None = None
        self.progress = Progress()

    @property
    def duration(self) -> float:
        """Seconds since it began."""
        return time.monotonic() - self._began

    @property
    def attempts(self) -> tuple[AttemptRecord, ...]:
        """The attempts that are over."""
        return tuple(
            AttemptRecord(datetime.fromtimestamp(started, UTC), duration, verdict, status)
            for started, duration, verdict, status in self._attempts
        )

    def depart(self) -> Progress:
        """An attempt begins."""
        self._now = (time.time(), time.monotonic())
        self.response = None
        self.progress = Progress()
        return self.progress

    def arrive(self, verdict: Verdict) -> None:
        """The attempt is over."""
        started, began = self._now
        status = None if self.response is None else self.response.status
        self._attempts.append((started, time.monotonic() - began, verdict, status))

    def break_off(self) -> None:
        """The attempt ended without a verdict: it was cancelled."""
        self.arrive(Verdict.UNKNOWN if self.progress.may_have_left else Verdict.NEVER_SENT)

    @property
    def verdict(self) -> Verdict:
        """What is known of the whole call by its attempts so far.

        A read is what its last attempt was. A write that was answered with yes is done; otherwise one attempt that
        may have done it is enough not to know.
        """
        verdicts = [verdict for _, _, verdict, _ in self._attempts]
        if not verdicts:
            return Verdict.NEVER_SENT
        last = verdicts[-1]
        if last is Verdict.DONE or self._safety == "read":
            return last
        if Verdict.UNKNOWN in verdicts:
            return Verdict.UNKNOWN
        if last is Verdict.NEVER_SENT and Verdict.REFUSED in verdicts:
            return Verdict.REFUSED
        return last

    def describe(self, error: APIError, tenant: str | None) -> APIError:
        """The error, with what is known of the call."""
        error.attempts = len(self._attempts)
        error.attempts_made = self.attempts
        error.queued = self.queued
        error.tenant = tenant
        error.reference = self.reference
        if error.status is None and self.response is not None:
            error.status = self.response.status
        if self.verdict is Verdict.UNKNOWN and error.verdict is not Verdict.UNKNOWN:
            error.verdict = Verdict.UNKNOWN
            error.args = (f"{error.args[0]}; an earlier attempt had no answer and may have done it",)
        return error
