"""What the curated methods of Hero take and return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hero_health_api.models import Appointment, BatchMessage

Between = tuple[date, date]
"""The first and the last day, or the first moment and the one before which it ends, as datetimes with a time zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A free time: when, where, with whom and for what.

    Attributes:
        start: when it begins, in the time zone that was asked for.
        finish: when it ends, if the vendor says so.
        type: the id of the appointment type.
        location: the id of the location.
        practitioner: the id of the practitioner.
        id: the id of the slot, if it has one.
    """

    start: datetime
    type: str
    location: str
    practitioner: str
    finish: datetime | None = None
    id: str | None = None

    @property
    def minutes(self) -> float | None:
        """How long it takes; None where its end is not known."""
        return None if self.finish is None else (self.finish - self.start).total_seconds() / 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """A time that is held for a patient and not booked yet.

    Attributes:
        id: the id of the appointment.
        until: until when it is held; None where the vendor says nothing that can be read.
        slot: what is reserved.
    """

    id: str
    until: datetime | None
    slot: Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """An appointment that is booked.

    Attributes:
        id: the id of the appointment.
        confirmed_at: when it was booked; None where it was done and could not be read afterwards.
        appointment: the appointment as it was read last.
    """

    id: str
    confirmed_at: datetime | None
    appointment: Appointment = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Whom a message to many goes to: a person of the national register.

    Attributes:
        nhs_number: ten digits, with blanks or without.
        dob: the date of birth.
    """

    nhs_number: str = field(repr=False)
    dob: date = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What became of a message to one patient.

    Attributes:
        id: the id of the message.
        status: the vendor's word; of its values only `delivered` is known here.
        scheduled_at: when it is to be sent.
        sent_at: when it was sent; None as long as it was not.
        record_status: what became of its copy in the medical record, in the vendor's word; None where there is none.
        record_failure: why it was not written there.
    """

    id: str
    status: str | None
    scheduled_at: datetime | None = None
    sent_at: datetime | None = None
    record_status: str | None = None
    record_failure: str | None = field(default=None, repr=False)

    @property
    def is_delivered(self) -> bool:
        """Whether the vendor says that it was delivered."""
        return (self.status or "").lower() == "delivered"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchProgress:
    """What became of a message to many.

    Attributes:
        batch: the batch.
        recipients: how many recipients are in each state, by the vendor's words.
        sends: how many messages are in each state, by the vendor's words; empty before it is sent.
    """

    batch: BatchMessage = field(repr=False)
    recipients: Mapping[str, int]
    sends: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """A patient who is registered.

    Attributes:
        patient_id: the id of the patient in Hero.
    """

    patient_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCheck:
    """A patient who has to prove who they are before they are registered.

    Attributes:
        login_url: where the patient does so; it is theirs, keep it out of logs.
        message: what the vendor says about it.
    """

    login_url: str = field(repr=False)
    message: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementsToken:
    """A token for Hero's Elements in a web page.

    Attributes:
        value: what the Element takes as its attribute `jwt-token`.
        expires_in: for how many seconds it is good from now on.
    """

    value: str = field(repr=False)
    expires_in: float
