"""Reserving and booking, with what can be looked up when the outcome is unknown."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from hero_healthie.errors import APIError, InvalidRequestError, LookUp, OutcomeUnknownError
from hero_healthie.hero.resources.looking_up import absent, found, look_up_with, undetermined
from hero_healthie.hero.results import Booked, Reservation, Slot
from hero_healthie.outcomes import Reconciliation

if TYPE_CHECKING:
    from hero_health_api.models import Appointment, CreateAppointmentBody
    from hero_healthie.hero.caller import HeroCaller

BOOK = "bookAppointment"

Send = Callable[[str, LookUp], Coroutine[Any, Any, object]]


async def reserve(calls: HeroCaller, body: CreateAppointmentBody, slot: Slot) -> Reservation:
    """Reserve a time; a lost response is looked up by whether the time is still free."""
    from hero_health_api.api.booking.create_appointment import OPERATION  # noqa: PLC0415 (loads its models)

    settle = calls.settings.options.timeout
    look_up = look_up_with(partial(_is_free, calls, body), settle=settle)
    made = await calls.call(OPERATION, body=body, look_up=look_up)
    return Reservation(id=made.id, until=made.reserved_until, slot=slot)


async def is_free(calls: HeroCaller, slot: Slot, minutes: float) -> bool:
    """Return whether a time is free."""
    from hero_health_api.api.booking.check_slot_availability import OPERATION  # noqa: PLC0415 (loads its models)
    from hero_health_api.models import CheckSlotAvailabilityBody  # noqa: PLC0415 (loads its models)

    body = CheckSlotAvailabilityBody(
        appointment_type_id=slot.type,
        duration=minutes,
        location_id=slot.location,
        practitioner_id=slot.practitioner,
        start_time=slot.start,
    )
    return (await calls.call(OPERATION, body=body)).available is True


async def _is_free(calls: HeroCaller, body: CreateAppointmentBody) -> Reconciliation[object]:
    if body.start_time is None:
        return undetermined("the reservation has no time")
    slot = Slot(
        start=body.start_time,
        type=body.appointment_type_id,
        location=body.location_id,
        practitioner=body.practitioner_id,
    )
    if await is_free(calls, slot, body.duration):
        return absent("the time is still free")
    return undetermined(
        "the time is no longer free: this reservation holds it, which then ends by itself, or somebody else does; "
        "look in the practice's diary for the patient"
    )


async def get(calls: HeroCaller, id: str) -> Appointment:
    """Fetch an appointment."""
    from hero_health_api.api.booking.get_appointment import OPERATION  # noqa: PLC0415 (loads its models)

    return await calls.call(OPERATION, path={"id": id})


def booking_request(calls: HeroCaller) -> Send:
    """Return what sends `bookAppointment`: as it is described, or else where the caller said that it is.

    Raises:
        InvalidArgumentError: it is not described, and nobody said where it is.
    """
    with suppress(ModuleNotFoundError):
        operation = import_module("hero_health_api.api.booking.book_appointment").OPERATION
        return lambda known, look_up: calls.call(operation, path={"id": known}, look_up=look_up)
    from hero_healthie.hero.undescribed import location_of, parts_of_undescribed  # noqa: PLC0415 (only this needs it)

    paths = calls.settings.paths
    names = location_of(paths, BOOK).placeholders

    def send(id: str, look_up: LookUp) -> Coroutine[Any, Any, object]:
        parts = parts_of_undescribed(paths, BOOK, dict.fromkeys(names, id), None, None, None)
        return calls.request(parts, look_up)

    return send


async def book(calls: HeroCaller, id: str) -> Booked:
    """Make a reservation a booking: what is booked already is not booked again, and a lost response is looked up."""
    send = booking_request(calls)
    known = await get(calls, id)
    if known.booking_confirmed_at is not None:
        return _booked(id, known)
    look_up = look_up_with(partial(_is_booked, calls, id), settle=calls.settings.options.timeout)
    try:
        await send(id, look_up)
    except (OutcomeUnknownError, InvalidRequestError):
        # Done by this attempt after all, or by another one at the same time.
        with suppress(APIError):
            known = await get(calls, id)
        if known.booking_confirmed_at is not None:
            return _booked(id, known)
        raise
    with suppress(APIError):  # it was done, whether or not it can be read
        known = await get(calls, id)
    return _booked(id, known)


async def _is_booked(calls: HeroCaller, id: str) -> Reconciliation[object]:
    known = await get(calls, id)
    if known.booking_confirmed_at is not None:
        return found(f"appointment {id} is booked", _booked(id, known), id)
    return absent(f"appointment {id} is not booked")


def _booked(id: str, appointment: Appointment) -> Booked:
    return Booked(id=id, confirmed_at=appointment.booking_confirmed_at, appointment=appointment)
