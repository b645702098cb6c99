"""What a look-up says about a write whose outcome is unknown."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import Generic, TypeVar

RecordT_co = TypeVar("RecordT_co", covariant=True)


class ReconciliationStatus(StrEnum):
    """What became of the write, as far as looking can tell."""

    FOUND = "found"
    """It was done; there is the record."""
    ABSENT = "absent"
    """It was not done, and is not still being done."""
    UNDETERMINED = "undetermined"
    """Looking does not tell; the reason says why."""


@dataclasses.dataclass(frozen=True, slots=True)
class Reconciliation(Generic[RecordT_co]):
    """The result of looking for a record.

    Attributes:
        status: found, absent or undetermined.
        reason: why, in words that hold ids at most.
        record: the record, when it was found.
        record_ids: the ids of all records that carry the reference; two or more mean a duplicate.
        look_again_in: seconds after which looking again may tell more, when only time is missing.
    """

    status: ReconciliationStatus
    reason: str
    record: RecordT_co | None = dataclasses.field(default=None, repr=False)
    record_ids: tuple[str, ...] = ()
    look_again_in: float | None = None

    @property
    def may_resend(self) -> bool:
        """Whether the write may be sent again without doing it twice."""
        return self.status is ReconciliationStatus.ABSENT


def undetermined(reason: str) -> Reconciliation[object]:
    """The answer where nothing can be looked up."""
    return Reconciliation(ReconciliationStatus.UNDETERMINED, reason)
