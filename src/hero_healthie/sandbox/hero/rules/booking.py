"""Apply the rules of booking: reserve what is free, book what is reserved, free what is cancelled."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hero_healthie.sandbox.common.exchange import JSON, Response
from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.hero.calls import HeroCall, NotFoundError, Rule
from hero_healthie.sandbox.hero.derived import fields_of
from hero_healthie.sandbox.hero.engine import fields_from
from hero_healthie.sandbox.hero.slots import HORIZON, Choice, count_free, free_slots, is_active, is_free, slot_of_id
from hero_healthie.sandbox.hero.state import PracticeGroup, moment, written
from hero_healthie.sandbox.hero.validation import refuse
from hero_healthie.sandbox.store.records import Record

#: How long a reservation holds its time.
HOLD = timedelta(minutes=15)
_REMINDED = timedelta(days=1)
_DAY_LENGTH = len("2026-01-01")


def create_appointment(call: HeroCall) -> Any:
    """Reserve a time."""
    group, body = call.group, call.body
    _check_length(body)
    start = moment(body["start_time"])
    if start is not None and not body.get("suppress_availability_check"):
        _check_free(group, body, start)
    fields = fields_from(call)
    link = f"https://video.example.com/{group.id}/" if _kind(group, body).get("video") else None
    id_ = group.new_id()
    record = group.add(
        "Appointment",
        {
            **fields,
            "start_time": written(start) if start is not None else None,
            "reserved_until": written(group.now() + HOLD),
            "booking_confirmed_at": None,
            "cancelled_at": None,
            **({"video_url": f"{link}{id_}"} if link else {}),
        },
        id_,
    )
    call.record_effect("created", record.type, record.id)
    return call.show(record)


def edit_appointment(call: HeroCall) -> Any:
    """Move a reservation that is not confirmed yet."""
    group, body, record = call.group, call.body, call.found()
    if record.get("booking_confirmed_at") or not is_active(record, group.now()):
        raise refuse("id", "an appointment that is reserved and not confirmed yet")
    _check_length(body)
    start = moment(body["start_time"])
    if start is not None and not body.get("suppress_availability_check"):
        _check_free(group, {**record.values, **body}, start, without=record.id)
    before = record.get("start_time"), record.get("practitioner_id")
    record = group.change(record, **{**fields_from(call), "start_time": written(start) if start is not None else None})
    moved = before != (record.get("start_time"), record.get("practitioner_id"))
    call.record_effect("rescheduled" if moved else "updated", record.type, record.id)
    if moved:
        _mail(group, record, "booking_rescheduled")
    return call.show(record)


def cancel_appointment(call: HeroCall) -> Any:
    """Cancel an appointment, whose time is free again; one that is cancelled stays so."""
    group, record = call.group, call.found("Appointment")
    if record.get("cancelled_at"):
        return call.show(record)
    late = is_active(record, group.now()) and not fields_of(group, record)["can_be_cancelled"]
    if late and not call.body.get("suppress_cancellation_policy"):
        raise refuse("suppress_cancellation_policy", "true, as the cancellation policy forbids it this late")
    record = group.change(record, cancelled_at=group.timestamp(), reserved_until=None, **_mail_wish(call))
    for message in group.store.where("AutomatedMessage", "appointment_id", record.id):
        due = moment(message.get("send_at"))
        if due is not None and due > group.now():
            group.change(message, invalidated_at=group.timestamp())
    _mail(group, record, "booking_cancelled")
    call.record_effect("cancelled", record.type, record.id)
    return call.show(record)


def book_appointment(call: HeroCall) -> Any:
    """Make a reservation a booking; described by the vendor's own file, not by the rebuilt one."""
    record = call.found("Appointment")
    if not is_active(record, call.group.now()):
        raise refuse("id", "an appointment that is reserved")
    record = confirm(call.group, record)
    call.record_effect("confirmed", record.type, record.id)
    return call.show(record)


def confirm(group: PracticeGroup, record: Record) -> Record:
    """Make a reservation a booking, as the patient does on Hero's own pages."""
    if record.get("booking_confirmed_at"):
        return record
    record = group.change(record, booking_confirmed_at=group.timestamp(), reserved_until=None)
    _mail(group, record, "booking_confirmed")
    start = moment(record.get("start_time"))
    if start is not None and start - _REMINDED > group.now():
        _mail(group, record, "booking_reminder", written(start - _REMINDED))
    return record


def list_slots(call: HeroCall) -> Any:
    """List the free slots between two days: as many as `countSlots` counts."""
    slots = free_slots(call.group, *_between(call))
    rows = b",".join([slot.as_bytes for slot in slots])
    return Response(call.route.success[0], b'{"data":[%b],"count":%d}' % (rows, len(slots)), JSON)


def count_slots(call: HeroCall) -> Any:
    """Count the free slots between two days that the filters let through."""
    start, end = _between(call)
    names = ("appointment_type_id", "location_id", "practitioner_id")
    wanted = tuple(call.query.get(name) for name in names)

    def fits(choice: Choice) -> bool:
        return all(one in {None, "", id_} for one, id_ in zip(wanted, choice, strict=True))

    return {"count": count_free(call.group, start, end, fits)}


def get_slot(call: HeroCall) -> Any:
    """Show a slot that is free."""
    slot = slot_of_id(call.group, call.path["id"])
    if slot is None:
        raise NotFoundError
    return slot.as_json


def check_slot_availability(call: HeroCall) -> Any:
    """Return whether a time is free."""
    body = call.body
    _check_length(body)
    start = moment(body["start_time"])
    return {"available": start is not None and _is_free(call.group, body, start)}


def _between(call: HeroCall) -> tuple[datetime | None, datetime | None]:
    start, end = (call.query.get(name) for name in ("start_date", "end_date"))
    last = moment(end) if end else None
    if last is not None and len(str(end)) == _DAY_LENGTH:
        last += timedelta(days=1)  # a day is meant to its end
    return moment(start) if start else None, last


def _check_length(body: JsonObject) -> None:
    if not 0 < body["duration"] <= HORIZON.total_seconds() / 60:
        raise refuse("duration", "minutes, at least 1", "too_small")


def _kind(group: PracticeGroup, body: JsonObject) -> Record:
    kind = group.get("AppointmentType", body["appointment_type_id"])
    if kind is None:
        raise NotFoundError
    return kind


def _check_free(group: PracticeGroup, body: JsonObject, start: datetime, without: str = "") -> None:
    if not _is_free(group, body, start, without):
        raise refuse("start_time", "an available time")


def _is_free(group: PracticeGroup, body: JsonObject, start: datetime, without: str = "") -> bool:
    names = ("appointment_type_id", "location_id", "practitioner_id")
    kind, location, practitioner = (str(body[name]) for name in names)
    return is_free(group, kind, location, practitioner, start, timedelta(minutes=body["duration"]), without=without)


def _mail_wish(call: HeroCall) -> JsonObject:
    return {name: call.body[name] for name in ("suppress_mail",) if name in call.body}


def _mail(group: PracticeGroup, record: Record, kind: str, at: str | None = None) -> None:
    if record.get("suppress_mail") or not record.get("patient_id"):
        return
    group.add(
        "AutomatedMessage",
        {
            "notification_type": kind,
            "appointment_id": record.id,
            "patient_id": record.get("patient_id"),
            "send_at": at or group.timestamp(),
        },
    )


RULES: dict[str, Rule] = {
    "createAppointment": create_appointment,
    "editAppointment": edit_appointment,
    "cancelAppointment": cancel_appointment,
    "bookAppointment": book_appointment,
    "listSlots": list_slots,
    "countSlots": count_slots,
    "getSlot": get_slot,
    "checkSlotAvailability": check_slot_availability,
}
