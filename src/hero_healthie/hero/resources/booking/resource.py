"""Booking: types → slots → reserve → book → cancel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from hero_health_api.api.booking import Booking as BookingTag
from hero_health_api.models import CancelAppointmentBody, CreateAppointmentBody, EditAppointmentBody
from hero_healthie._call.arguments import check_flags, check_id, check_text, is_finite
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.hero.resources.booking import writes
from hero_healthie.hero.resources.booking.times import days_to_ask_for, moment_in, slot_in, span_of
from hero_healthie.hero.resources.checks import check_future
from hero_healthie.hero.results import Between, Booked, Reservation, Slot
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.rest.unset import UNSET
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

if TYPE_CHECKING:
    from hero_health_api.models import AppointmentType
    from hero_healthie.hero.caller import HeroCaller

_MOST_MINUTES = 24 * 60


class Booking(BookingTag):
    """`hero.booking`: types, slots, is_free, reserve, move, book, cancel; and the operations of the tag.

    Example:
        days = (date.today() + timedelta(days=7), date.today() + timedelta(days=14))
        slots = await hero.booking.slots(between=days, type="1")
        held = await hero.booking.reserve(slots[0], patient="101", reason="Cough")
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "types": ("practice_group.list_appointment_types",),
        "slots": ("booking.list_slots",),
        "is_free": ("booking.check_slot_availability",),
        "reserve": ("booking.create_appointment", "booking.check_slot_availability"),
        "move": ("booking.edit_appointment",),
        "book": ("booking.get_appointment",),
        "cancel": ("booking.cancel_appointment",),
    }
    UNDESCRIBED: ClassVar[Mapping[str, tuple[str, ...]]] = {"book": (writes.BOOK,)}

    def __init__(self, calls: HeroCaller) -> None:
        super().__init__(calls)
        self._calls = calls

    @without_argument_frames
    def types(self, *, free: bool | None = None, locations: Sequence[str] | None = None) -> ListCall[AppointmentType]:
        """List what can be booked, with its length, price, and how many slots are free.

        Args:
            free: True for those that can be booked now.
            locations: the ids of locations: only what is offered at one of them.

        Returns:
            `ListCall[AppointmentType]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: the list could not be fetched.
        """
        check_flags(free=free or False)
        if locations is not None and (isinstance(locations, str) or not isinstance(locations, Sequence)):
            raise InvalidArgumentError('locations must be a list of ids, such as ["3"]', argument="locations")
        places = None if locations is None else [check_id("locations", each) for each in locations]
        from hero_health_api.api.practice_group.list_appointment_types import (  # noqa: PLC0415 (loads its models)
            OPERATION,
        )

        return self._calls.list_call(OPERATION, query={"has_availability": free, "location_ids": places})

    @without_traceback_frames
    async def slots(
        self,
        *,
        between: Between,
        type: AppointmentType | str | None = None,
        location: str | None = None,
        practitioner: str | None = None,
        tz: str = "Europe/London",
    ) -> list[Slot]:
        """Return the free times of some days, in order; empty where there is no such type or location.

        `reserve` takes one of them.

        The days are asked for, and what comes is filtered here: the names of the vendor's own filters are not known.

        Args:
            between: the first and the last day, as dates; or the first moment and the one before which it ends, as
                datetimes with a time zone. At most 62 days.
            type: the appointment type, or its id.
            location: the id of the location.
            practitioner: the id of the practitioner.
            tz: the time zone of the days, and of the slots, as an IANA name.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            PaginationError: the vendor has more slots than came; ask for fewer days.
            ResponseDecodeError: a row lacks its time, type, location or practitioner; which rows come was not seen.
            APIError: the call did not succeed.
        """
        start, end = span_of(between, tz)
        wanted: dict[str, object] = {"type": getattr(type, "id", type)}
        wanted |= {"location": location, "practitioner": practitioner}
        ids = {name: check_id(name, value) for name, value in wanted.items() if value is not None}
        first, last = days_to_ask_for(start, end)
        from hero_health_api.api.booking.list_slots import OPERATION  # noqa: PLC0415 (loads its models)

        rows = await self._calls.list_call(OPERATION, query={"start_date": first, "end_date": last}).collect()
        found = [slot_in(row, at, start) for at, row in enumerate(rows)]
        fitting = [slot for slot in found if all(getattr(slot, name) == value for name, value in ids.items())]
        earliest, latest = start.timestamp(), end.timestamp()
        inside = [slot for slot in fitting if earliest <= slot.start.timestamp() < latest]
        return sorted(inside, key=lambda slot: slot.start.timestamp())

    @without_traceback_frames
    async def is_free(self, slot: Slot, *, minutes: float | None = None) -> bool:
        """Return whether a time is still free. It reserves nothing.

        Args:
            slot: one of `slots`.
            minutes: how long it takes; that of the slot if left out.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: the call did not succeed.
        """
        return await writes.is_free(self._calls, _checked(slot), _minutes(slot, minutes))

    @without_traceback_frames
    async def reserve(
        self,
        slot: Slot,
        *,
        patient: str,
        minutes: float | None = None,
        reason: str | None = None,
        payer: str | None = None,
        notify: bool = True,
    ) -> Reservation:
        """Reserve a time for a patient: `book` makes it a booking, and without that it ends by itself.

        It is never sent twice. If no response came, `await error.reconcile()` says whether the time is still free.
        Staff can book a reserved time in EMIS or SystmOne, so a reservation can be lost before it is booked.

        Args:
            slot: one of `slots`.
            patient: the id of the patient.
            minutes: how long it takes; that of the slot if left out.
            reason: why the patient comes.
            payer: the id of the patient who pays, if it is another one.
            notify: False sends the patient no e-mail.

        Returns:
            The reservation; `until` is how long the vendor holds it.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Hero refused it, for example because the time is taken, or there is no such patient.
            OutcomeUnknownError: it is unknown whether the time is reserved; reconcile before repeating.
            APIError: the call did not succeed.

        Example:
            days = (date.today() + timedelta(days=7), date.today() + timedelta(days=14))
            free = await hero.booking.slots(between=days, type="1")
            held = await hero.booking.reserve(free[0], patient="101")
        """
        check_flags(notify=notify)
        body = CreateAppointmentBody(
            appointment_type_id=_checked(slot).type,
            duration=_minutes(slot, minutes),
            location_id=slot.location,
            practitioner_id=slot.practitioner,
            start_time=slot.start,
            patient_id=check_id("patient", patient),
            billpayer_id=UNSET if payer is None else check_id("payer", payer),
            reason=UNSET if reason is None else check_text("reason", reason),
            suppress_mail=UNSET if notify else True,
        )
        return await writes.reserve(self._calls, body, slot)

    @without_traceback_frames
    async def move(
        self, reservation: Reservation, slot: Slot, *, minutes: float | None = None, notify: bool = True
    ) -> Reservation:
        """Move a reservation to another time of its type and location, and return it. A booking cannot be moved so.

        Args:
            reservation: from `reserve`.
            slot: one of `slots`.
            minutes: how long it takes; that of the slot if left out.
            notify: False sends the patient no e-mail.

        Raises:
            InvalidArgumentError: an argument cannot be right, or the slot is of another type or location; nothing was
                sent.
            InvalidRequestError: Hero refused it: the time is taken, or the reservation is booked or has ended.
            NotFoundError: there is no such reservation.
            APIError: the call did not succeed.
        """
        check_flags(notify=notify)
        if not isinstance(reservation, Reservation):
            raise InvalidArgumentError(
                "reservation must be a Reservation, as reserve returns it", argument="reservation"
            )
        for name in ("type", "location"):
            if getattr(_checked(slot), name) != getattr(reservation.slot, name):
                text = f"slot is of another {name} than the reservation: cancel that and reserve anew"
                raise InvalidArgumentError(text, argument="slot")
        from hero_health_api.api.booking.edit_appointment import OPERATION  # noqa: PLC0415 (loads its models)

        body = EditAppointmentBody(
            duration=_minutes(slot, minutes),
            practitioner_id=slot.practitioner,
            start_time=slot.start,
            suppress_mail=UNSET if notify else True,
        )
        moved = await self._calls.call(OPERATION, path={"id": reservation.id}, body=body)
        until = moment_in(moved.get("reserved_until"))
        return Reservation(id=reservation.id, until=until or reservation.until, slot=slot)

    @without_traceback_frames
    async def book(self, reservation: Reservation | str) -> Booked:
        """Make a reservation a booking, and return that.

        It sends `bookAppointment`, whose method and path are not known here: say them with
        `Hero(operation_paths={"bookAppointment": …})`. An appointment that is booked already is not booked again. If no
        response came, the appointment is read, and returned if it is booked.

        Args:
            reservation: from `reserve`, or the id of an appointment.

        Raises:
            InvalidArgumentError: nobody said where `bookAppointment` is, or an argument cannot be right; nothing was
                sent.
            NotFoundError: there is no such appointment, or not for this practice group.
            InvalidRequestError: Hero refused it, for example because the reservation has ended.
            OutcomeUnknownError: it is unknown whether it is booked; reconcile before repeating.
            APIError: the call did not succeed.
        """
        return await writes.book(self._calls, _id_of(reservation, "reservation"))

    @without_traceback_frames
    async def cancel(self, appointment: Booked | Reservation | str, *, late: bool = False, notify: bool = True) -> None:
        """Cancel an appointment or a reservation: its time is free again. One that is cancelled stays so.

        Args:
            appointment: from `book` or `reserve`, or its id.
            late: True cancels it later than the practice's policy allows.
            notify: False sends the patient no e-mail.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            NotFoundError: there is no such appointment, or not for this practice group.
            InvalidRequestError: Hero refused it, for example because it is too late.
            APIError: the call did not succeed.
        """
        check_flags(late=late, notify=notify)
        from hero_health_api.api.booking.cancel_appointment import OPERATION  # noqa: PLC0415 (loads its models)

        body = CancelAppointmentBody(
            suppress_cancellation_policy=True if late else UNSET, suppress_mail=UNSET if notify else True
        )
        await self._calls.call(OPERATION, path={"id": _id_of(appointment, "appointment")}, body=body)


def _checked(slot: object) -> Slot:
    """Return a slot that can be reserved.

    Raises:
        InvalidArgumentError: it cannot.
    """
    if not isinstance(slot, Slot):
        raise InvalidArgumentError("slot must be a Slot, as hero.booking.slots returns it", argument="slot")
    for name in ("type", "location", "practitioner"):
        check_id(f"slot.{name}", getattr(slot, name))
    check_future("slot.start", slot.start)
    return slot


def _minutes(slot: Slot, minutes: float | None) -> float:
    found = slot.minutes if minutes is None else minutes
    if found is None:
        raise InvalidArgumentError("minutes is required, as the slot does not say when it ends", argument="minutes")
    if not is_finite(found) or not 0 < found <= _MOST_MINUTES:
        raise InvalidArgumentError("minutes must be a number above 0, of a day at most", argument="minutes")
    return int(found) if found == int(found) else found


def _id_of(value: Booked | Reservation | str, name: str) -> str:
    return check_id(name, value.id if isinstance(value, Booked | Reservation) else value)


RESOURCE = Booking
