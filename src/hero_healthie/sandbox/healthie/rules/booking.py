"""Rules of booking: a time is booked once, a cancelled one is free again, a blocker keeps a time free."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules, own
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import ZONE, Account
from hero_healthie.sandbox.healthie.records.coerce import parse_moment
from hero_healthie.sandbox.healthie.records.fields import text_of, value_of
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.healthie.rules.scheduling import (
    DEFAULT_LENGTH,
    FREE,
    aware,
    booked,
    check_zone,
    clashes,
    length_of,
    span_of,
    windows,
    zone_named,
)
from hero_healthie.sandbox.store.records import Record, Ref

IN_PERSON = "In Person"
#: The statuses of appointments, and the setting without which two of them are not there.
STATUSES = {
    **dict.fromkeys(("Occurred", "No-Show", "Re-Scheduled", "Cancelled"), ""),
    "Late Cancellation": "enable_late_cancellation_status",
    "Checked-In": "enable_checked_in_status",
}
_TIMES = {"date", "provider", "appointment_type", "length", "pm_status"}


def check_appointment(call: MutationCall, made: Draft) -> None:
    """Check an appointment that is booked or changed, and fill in what follows."""
    account, given, known = call.account, call.input, made.known
    check_zone(call)
    _set_start(call, made)
    if given.get("other_party_id") is None and known is None:
        made.values["provider"] = account.current_user.ref
    blocker = bool(planned(made, "is_blocker"))
    type_ = account.follow(planned(made, "appointment_type"))
    if known is None and not blocker:
        for name in ("appointment_type_id", "contact_type"):
            if not given.get(name):
                call.refuse(name, "can't be blank")
    attendees = as_list(made.values.get("attendees")) or [made.values.get("user")]
    if known is None or {"attendees", "user"} & made.values.keys():
        made.values["attendees"] = [ref for ref in attendees if ref is not None]
        made.values["user"] = next(iter(made.values["attendees"]), None)
    _set_length(call, made, type_)
    group = type_ is not None and bool(value_of(account, type_, "is_group"))
    if type_ is not None and not group and len(as_list(given.get("attendee_ids"))) > 1:  # since 2025-05-15
        call.refuse("attendee_ids", "an individual appointment has one attendee")
    contact, place = planned(made, "contact_type"), planned(made, "appointment_location_id")
    moved = known is None or {"contact_type", "appointment_location_id"} & given.keys()
    if contact == IN_PERSON and not place and moved and not blocker:
        call.refuse("appointment_location_id", "can't be blank for an in-person appointment")
    _check_status(call)
    if not call.messages and not blocker:
        _check_free(call, made, group=group)


def _check_status(call: MutationCall) -> None:
    status = str(call.input.get("pm_status") or "")
    enabled, settings = STATUSES.get(status), own(call.account, "AppointmentSetting")
    wanted = enabled and settings is not None and not value_of(call.account, settings, enabled)
    if status and (status not in STATUSES or wanted):
        call.refuse("pm_status", "is not included in the list")


def _set_start(call: MutationCall, made: Draft) -> None:
    given = call.input
    text = given.get("datetime") or given.get("date")
    if text is None:
        if made.known is None:
            call.refuse("datetime", "can't be blank")
        return
    if not given.get("datetime") and given.get("time"):
        text = f"{str(text)[:10]} {str(given['time']).replace(' ', ':')}"
    moment = parse_moment(str(text))
    if moment is None:
        if not any(message["field"] in {"datetime", "date"} for message in call.messages):
            call.refuse("datetime" if given.get("datetime") else "date", "is not a valid date")
        return
    zone = zone_named(given.get("timezone"))
    exact = moment.tzinfo is not None and "T" in str(text)
    made.values["date"] = str(text) if exact else _at(moment, zone).isoformat(timespec="seconds")


def _at(moment: datetime, zone: Any) -> datetime:
    """Return a moment of a zone; one that its clocks skip is that much later."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


def _set_length(call: MutationCall, made: Draft, type_: Record | None) -> None:
    """Set how many minutes it takes: to its end where it has one, otherwise as long as its type takes."""
    given = call.input
    start, end = parse_moment(str(planned(made, "date") or "")), given.get("end_date") or given.get("end_time")
    if end is not None and start is not None:
        day = str(given.get("end_date") or start.date())[:10]
        text = f"{day} {str(given['end_time']).replace(' ', ':')}" if given.get("end_time") else str(end)
        moment = parse_moment(text)
        if moment is None:
            call.refuse("end_time" if given.get("end_time") else "end_date", "is not a valid date")
            return
        until = moment if moment.tzinfo is not None else moment.replace(tzinfo=aware(start).tzinfo)
        if until <= aware(start):
            call.refuse("end_time" if given.get("end_time") else "end_date", "must be after the start")
        made.values["length"] = int((until - aware(start)).total_seconds() // 60)
    elif made.known is None or "appointment_type" in made.values:
        made.values["length"] = int(length_of(call.account, None, type_).total_seconds() // 60)


def planned(made: Draft, name: str) -> Any:
    """Return what a field will hold."""
    return made.values.get(name) if name in made.values or made.known is None else made.known.get(name)


def _check_free(call: MutationCall, made: Draft, *, group: bool) -> None:
    """Refuse a time at which one of the providers has another appointment, or is not available where that is asked."""
    account, status = call.account, planned(made, "pm_status")
    moment = parse_moment(str(planned(made, "date") or ""))
    if moment is None or status in FREE or not _TIMES & made.values.keys():
        return
    start = aware(moment)
    minutes, but = int(planned(made, "length") or DEFAULT_LENGTH), made.known.id if made.known else None
    end = start + timedelta(minutes=minutes)
    providers = [planned(made, "provider"), *as_list(planned(made, "providers"))]
    enforced = bool(call.input.get("enforce_availability")) and not _is_series(call)
    for provider in dict.fromkeys(ref for ref in providers if isinstance(ref, Ref)):
        if not group and clashes(booked(account, provider, but, blockers=enforced), start, end):
            call.refuse("datetime", "the provider has another appointment at this time")
            return
        open_ = windows(account, provider, start.date(), 1, start.tzinfo) if enforced else ()
        if enforced and not any(begin <= start and end <= until for begin, until in open_):
            call.refuse("datetime", "the provider is not available at this time")
            return


def _is_series(call: MutationCall) -> bool:
    return bool(call.input.get("recurring_appointment") or call.input.get("repeat"))


def status_changed(call: MutationCall, appointment: Record) -> Record:
    """Note who changed the status of an appointment, and when."""
    now = call.account.now().astimezone(ZONE).isoformat(timespec="seconds")
    changes: JsonObject = {"pm_status_changed_at": now, "pm_status_last_changed_by_id": call.account.current_user.id}
    return call.account.store.update(appointment.ref, changes)


def booking_warnings(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `appointmentBookingWarnings`: what stands in the way of a booking."""
    moment = parse_moment(str(arguments.get("date") or ""))
    provider = account.get("User", arguments.get("provider_id") or account.current_user.id)
    if moment is None or provider is None:
        return []
    time = str(arguments.get("time") or "").replace(" ", ":")
    timed = (parse_moment(f"{moment.date()} {time}") if time else None) or moment
    start = timed if timed.tzinfo is not None else timed.replace(tzinfo=zone_named(arguments.get("timezone")))
    type_ = account.get("AppointmentType", arguments.get("appointment_type_id") or "")
    minutes = arguments.get("length_in_minutes")
    end = start + (timedelta(minutes=minutes) if minutes else length_of(account, None, type_))
    but = str(arguments.get("current_appt_id") or "")
    rows = [row for row in account.where("Appointment", "provider", provider.ref) if row.id != but]
    rows = [row for row in rows if row.get("pm_status") not in FREE]
    clashing = [row for row in rows if (span := span_of(account, row)) and span[0] < end and start < span[1]]
    if not clashing:
        return []
    values: JsonObject = {
        "category": "conflict",
        "potential_issue_ids": [row.id for row in clashing],
        "potential_issues": [f"{text_of(account, provider, 'full_name')} has another appointment" for _ in clashing],
        "subtitle": "The provider is booked at this time",
    }
    return [Node("AppointmentBookingWarning", "", values)]


RULES = Rules(queries={"appointmentBookingWarnings": booking_warnings})
