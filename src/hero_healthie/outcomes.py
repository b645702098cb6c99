"""Outcomes of calls: verdicts, attempts, field errors, and results of looking for a record."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar


class Verdict(StrEnum):
    """The outcome of a call or of one attempt, as far as it is known; it decides what may be resent.

    Example:
        try:
            await hero.invoicing.list_coupons()
        except APIError as error:
            is_safe_to_repeat = error.verdict in (Verdict.NEVER_SENT, Verdict.REFUSED)
    """

    NEVER_SENT = "never_sent"
    """Nothing reached the server."""
    REFUSED = "refused"
    """The server asked to retry later and did nothing."""
    REJECTED = "rejected"
    """The server rejected it for good."""
    UNKNOWN = "unknown"
    """It was sent, and no response says whether it was done."""
    DONE = "done"
    """The server did it. On an error: it did, and its response could not be decoded."""


@dataclasses.dataclass(frozen=True, slots=True)
class AttemptRecord:
    """One attempt of a call.

    Attributes:
        started: when, by the wall clock, in UTC.
        duration: seconds it took.
        verdict: what is known of it.
        status: the HTTP status, if there was a response.

    Example:
        try:
            await hero.invoicing.list_coupons()
        except APIError as error:
            print([attempt.duration for attempt in error.attempts_made])
    """

    started: datetime
    duration: float
    verdict: Verdict
    status: int | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class FieldError:
    """A vendor's error about one field. Words of the vendor may hold what the caller sent; `repr` leaves them out.

    Attributes:
        field: its name (Healthie), or the dotted path to it (Hero).
        message: what is wrong, in the vendor's words.
        code: the vendor's code for it.
        expected: what would be right, in the vendor's words.

    Example:
        try:
            await healthie.clients.update("61", email="ada@example.com")
        except InvalidRequestError as error:
            print([each.field for each in error.field_errors])
    """

    field: str
    message: str | None = dataclasses.field(default=None, repr=False)
    code: str | None = None
    expected: str | None = dataclasses.field(default=None, repr=False)

    @property
    def path(self) -> str:
        """The same as `field`, under the name that Hero uses."""
        return self.field


RecordT_co = TypeVar("RecordT_co", covariant=True)


class ReconciliationStatus(StrEnum):
    """The outcome of a write, as far as a search for its record shows it.

    Example:
        found = await healthie.invoices.reconcile("order-4711", since=datetime.now(UTC) - timedelta(days=1))
        if found.status is ReconciliationStatus.UNDETERMINED:
            print(found.reason)
    """

    FOUND = "found"
    """It was done; the record exists."""
    ABSENT = "absent"
    """It was not done, and is no longer in progress."""
    UNDETERMINED = "undetermined"
    """Looking could not tell; the reason says why."""


@dataclasses.dataclass(frozen=True, slots=True)
class Reconciliation(Generic[RecordT_co]):
    """The result of looking for a record.

    Attributes:
        status: found, absent or undetermined.
        reason: why, in words that hold ids at most.
        record: the record, when it was found.
        record_ids: the ids of all records that carry the reference; two or more mean a duplicate.
        look_again_in: seconds after which looking again may tell more, when only time is missing.

    Example:
        found = await healthie.invoices.reconcile("order-4711", since=datetime.now(UTC) - timedelta(days=1))
        print(found.record_ids, found.may_resend)
    """

    status: ReconciliationStatus
    reason: str
    record: RecordT_co | None = dataclasses.field(default=None, repr=False)
    record_ids: tuple[str, ...] = ()
    look_again_in: float | None = None

    @property
    def may_resend(self) -> bool:
        """True if the write may be sent again without doing it twice."""
        return self.status is ReconciliationStatus.ABSENT


def undetermined(reason: str) -> Reconciliation[object]:
    """Return the result where nothing can be looked up."""
    return Reconciliation(ReconciliationStatus.UNDETERMINED, reason)
