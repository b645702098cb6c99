"""What happens to one logical call, written down while it happens: the source of its error's facts and its event."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

from hero_healthie.errors import APIError, AttemptRecord, InvalidArgumentError, Verdict
from hero_healthie.transport import Progress, WireResponse

MAX_REFERENCE = 200

_reference: ContextVar[str | None] = ContextVar("hero_healthie_reference", default=None)
_actor: ContextVar[str | None] = ContextVar("hero_healthie_actor", default=None)


@contextmanager
def calling(*, reference: str | None = None, actor: str | None = None) -> Generator[None]:
    """Name the calls made inside the block, and who acts: `with calling(reference="order-4711", actor="user-7"):`.

    Errors and events carry the reference, events also the actor; of blocks inside each other the inner one counts, for
    each of the two by itself. Both are for logs: an id of yours, nothing about a patient.

    Raises:
        InvalidArgumentError: neither is given, or one is empty, too long, or not printable.
    """
    if reference is None and actor is None:
        raise InvalidArgumentError("calling needs a reference, an actor, or both", argument="reference")
    names = [
        (variable, check_reference(name, argument))
        for variable, name, argument in ((_reference, reference, "reference"), (_actor, actor, "actor"))
        if name is not None
    ]
    tokens = [(variable, variable.set(name)) for variable, name in names]
    try:
        yield
    finally:
        for variable, token in tokens:
            variable.reset(token)


def current_reference() -> str | None:
    """The name that calls made here and now carry."""
    return _reference.get()


def current_actor() -> str | None:
    """Who makes calls here and now, as the app says."""
    return _actor.get()


def check_reference(reference: str, argument: str = "reference") -> str:
    """A reference that can stand in a log line.

    Raises:
        InvalidArgumentError: it is none.
    """
    if not isinstance(reference, str) or not reference.strip() or not reference.isprintable():
        raise InvalidArgumentError(f"{argument} must be a str with something printable in it", argument=argument)
    if len(reference) > MAX_REFERENCE:
        raise InvalidArgumentError(f"{argument} is longer than {MAX_REFERENCE} characters", argument=argument)
    return reference


class Journey:
    """One logical call on its way.

    Attributes:
        reference: the caller's name for the call.
        started: when it began, in seconds since the epoch.
        queued: seconds it waited for its turn.
        answer: the last answer, if there was one.
        progress: how far the present attempt has come.
    """

    __slots__ = ("_attempts", "_began", "_now", "_safety", "answer", "progress", "queued", "reference", "started")

    def __init__(self, safety: str) -> None:
        self._safety = safety
        self.reference = _reference.get()
        self.started = time.time()
        self._began = time.monotonic()
        self._now = (0.0, 0.0)
        self._attempts: list[tuple[float, float, Verdict, int | None]] = []
        self.queued = 0.0
        self.answer: WireResponse | None = None
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
        self.answer = None
        self.progress = Progress()
        return self.progress

    def arrive(self, verdict: Verdict) -> None:
        """The attempt is over."""
        started, began = self._now
        status = None if self.answer is None else self.answer.status
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
        if error.status is None and self.answer is not None:
            error.status = self.answer.status
        if self.verdict is Verdict.UNKNOWN and error.verdict is not Verdict.UNKNOWN:
            error.verdict = Verdict.UNKNOWN
            error.args = (f"{error.args[0]}; an earlier attempt had no answer and may have done it",)
        return error
