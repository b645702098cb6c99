"""What is known of a call and of its attempts; errors and events are made of it."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What is known of a call or of one attempt; it decides what may be resent."""

    NEVER_SENT = "never_sent"
    """Nothing reached the server."""
    REFUSED = "refused"
    """The server asked to come back later and did nothing."""
    REJECTED = "rejected"
    """The server answered no, for good."""
    UNKNOWN = "unknown"
    """It was sent, and no answer says what became of it."""
    DONE = "done"
    """The server did it. On an error: it did, and the answer could not be read."""


@dataclasses.dataclass(frozen=True, slots=True)
class AttemptRecord:
    """One attempt of a call.

    Attributes:
        started: when, by the wall clock, in UTC.
        duration: how many seconds it took.
        verdict: what is known of it.
        status: the HTTP status, if there was an answer.
    """

    started: datetime
    duration: float
    verdict: Verdict
    status: int | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class FieldError:
    """What the vendor said about one field.

    `field` is a name (Healthie) or a dotted path (Hero). `message` and `expected` are the vendor's words: they may
    hold what the caller sent, so they are not part of `repr`.
    """

    field: str
    message: str | None = dataclasses.field(default=None, repr=False)
    code: str | None = None
    expected: str | None = dataclasses.field(default=None, repr=False)

    @property
    def path(self) -> str:
        """The same as `field`, by the name that Hero uses."""
        return self.field
