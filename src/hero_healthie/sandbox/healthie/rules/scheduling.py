"""Rules of appointments: availability makes slots, a slot is booked once, a cancelled one is free again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import ZONE, Account
from hero_healthie.sandbox.healthie.records.coerce import parse_moment
from hero_healthie.sandbox.healthie.records.fields import text_of, value_of
from hero_healthie.sandbox.healthie.records.lists import Wanted, comparable
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.store.records import Record, Ref

IN_PERSON = "In Person"
DEFAULT_LENGTH = 60
_FREE = {"Cancelled", "Re-Scheduled", "Late Cancellation"}
STATUSES = ("Occurred", "No-Show", "Re-Scheduled", "Cancelled", "Late Cancellation", "Checked-In")
_MOST_DAYS = 62
#: Times of day in the filters of `appointments`, and what they keep.
_FILTERS = {"future", "upcoming", "past", "ended", "didnt-occur", "all"}


def start_of(appointment: Record) -> datetime | None:
    """Return when an appointment begins."""
    moment = parse_moment(str(appointment.get("date") or ""))
    return _aware(moment) if moment is not None else None


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=ZONE)


def length_of(account: Account, appointment: Record | None, type_: Record | None) -> timedelta:
    """Return how long an appointment, or one of a type, takes."""
    minutes = appointment.get("length") if appointment is not None else None
    minutes = minutes or (value_of(account, type_, "length") if type_ is not None else None)
    return timedelta(minutes=int(minutes or DEFAULT_LENGTH))


def _span(account: Account, appointment: Record) -> tuple[datetime, datetime] | None:
    start = start_of(appointment)
    if start is None:
        return None
    return start, start + length_of(account, appointment, account.follow(appointment.get("appointment_type")))


def booked(account: Account, provider: Ref, but: str | None = None) -> list[tuple[datetime, datetime]]:
    """Return the times at which a provider has appointments that were not cancelled."""
    rows = account.where("Appointment", "provider", provider)
    spans = [_span(account, row) for row in rows if row.get("pm_status") not in _FREE and row.id != but]
    return [span for span in spans if span is not None]


def _clashes(spans: list[tuple[datetime, datetime]], start: datetime, end: datetime) -> bool:
    return any(begin < end and start < until for begin, until in spans)


# --- Booking ----------------------------------------------------------------------------------------------------------


def check_appointment(call: MutationCall, made: Draft) -> None:
    """Check an appointment that is booked or changed, and fill in what follows."""
    account, given, known = call.account, call.input, made.known
    _set_start(call, made)
    if given.get("other_party_id") is None and known is None:
        made.values["provider"] = account.current_user.ref
    blocker = bool(given.get("is_blocker"))
    type_ = account.follow(made.values.get("appointment_type") or (known.get("appointment_type") if known else None))
    if known is None and not blocker:
        for name in ("appointment_type_id", "contact_type"):
            if not given.get(name):
                call.refuse(name, "can't be blank")
    attendees = as_list(made.values.get("attendees")) or [made.values.get("user")]
    if known is None or {"attendees", "user"} & made.values.keys():
        made.values["attendees"] = [ref for ref in attendees if ref is not None]
        made.values["user"] = next(iter(made.values["attendees"]), None)
    if known is None:
        made.values["length"] = int(length_of(account, None, type_).total_seconds() // 60)
    group = type_ is not None and bool(value_of(account, type_, "is_group"))
    if type_ is not None and not group and len(as_list(given.get("attendee_ids"))) > 1:  # since 2025-05-15
        call.refuse("attendee_ids", "an individual appointment has one attendee")
    contact = made.values.get("contact_type") or (known.get("contact_type") if known else None)
    place = made.values.get("appointment_location_id") or (known.get("appointment_location_id") if known else None)
    moved = known is None or {"contact_type", "appointment_location_id"} & given.keys()
    if contact == IN_PERSON and not place and moved and not blocker:
        call.refuse("appointment_location_id", "can't be blank for an in-person appointment")
    status = given.get("pm_status")
    if status and status not in STATUSES:
        call.refuse("pm_status", "is not included in the list")
    if not call.messages:
        _check_free(call, made, type_, blocker=blocker, group=group)


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
    zone = _zone(given.get("timezone"))
    exact = moment.tzinfo is not None and "T" in str(text)
    made.values["date"] = str(text) if exact else _at(moment, zone).isoformat(timespec="seconds")


def _at(moment: datetime, zone: Any) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)


def _zone(name: Any) -> Any:
    try:
        return ZoneInfo(str(name)) if name else ZONE
    except (ZoneInfoNotFoundError, ValueError):
        return ZONE


def _check_free(call: MutationCall, made: Draft, type_: Record | None, *, blocker: bool, group: bool) -> None:
    """Refuse a time at which the provider has another appointment, or is not available where that is asked for."""
    account, known = call.account, made.known
    provider = made.values.get("provider") or (known.get("provider") if known else None)
    moment = parse_moment(str(made.values.get("date") or ""))
    if moment is None or not isinstance(provider, Ref):
        return
    start = _aware(moment)
    end = start + length_of(account, known, type_)
    if not group and not blocker and _clashes(booked(account, provider, known.id if known else None), start, end):
        call.refuse("datetime", "the provider has another appointment at this time")
    elif call.input.get("enforce_availability") and not blocker:
        windows = list(_windows(account, provider, start.date(), 1, start.tzinfo))
        if not any(begin <= start and end <= until for begin, until in windows):
            call.refuse("datetime", "the provider is not available at this time")


def status_changed(call: MutationCall, appointment: Record) -> Record:
    """Note who changed the status of an appointment, and when."""
    if "pm_status" not in call.input:
        return appointment
    now = call.account.now().astimezone(ZONE).isoformat(timespec="seconds")
    changes: JsonObject = {"pm_status_changed_at": now, "pm_status_last_changed_by_id": call.account.current_user.id}
    return call.account.store.update(appointment.ref, changes)


# --- Availability -----------------------------------------------------------------------------------------------------


def check_availability(call: MutationCall, made: Draft) -> None:
    """Read the times of an availability, which inputs name in three ways."""
    given = call.input
    for source, place in (("start_datetime", "range_start"), ("end_datetime", "range_end")):
        if given.get(source) is not None:
            made.values[place] = str(given[source])
    day = str(made.values.get("range_start") or "")[:10]
    if day and given.get("time") and given.get("end_time"):
        for source, place in (("time", "range_start"), ("end_time", "range_end")):
            text = f"{day}T{str(given[source]).strip().replace(' ', ':')}"
            if parse_moment(text) is None:
                call.refuse(source, "is not a valid time")
            made.values[place] = text
    start, end = (parse_moment(str(made.values.get(name) or "")) for name in ("range_start", "range_end"))
    if start is not None and end is not None and comparable(end) <= comparable(start):
        call.refuse("range_end", "must be after the start")


def _windows(
    account: Account, provider: Ref, first: Any, days: int, zone: Any, type_id: str | None = None
) -> Iterator[tuple[datetime, datetime]]:
    """Yield when a provider, by whose clock it is, is available on so many days and those beside them."""
    home = _zone(text_of(account, account.follow(provider), "timezone"))
    for row in account.where("Availability", "user", provider):
        start, end = (parse_moment(text_of(account, row, name)) for name in ("range_start", "range_end"))
        if start is None or end is None:
            continue
        types = [ref.id for ref in as_list(row.get("appointment_types"))]
        if type_id and types and type_id not in types:
            continue
        start, end = _aware(start).astimezone(home), _aware(end).astimezone(home)
        last = parse_moment(str(row.get("end_on") or ""))
        for step in range(-1, days + 1):
            day = first + timedelta(days=step)
            shift = timedelta(days=(day - start.date()).days)
            repeats = bool(row.get("is_repeating")) and shift.days >= 0 and _falls(row, start, day, shift)
            ended = last is not None and day > last.date()
            if (shift.days == 0 or repeats) and not ended:
                yield (start + shift).astimezone(zone), (end + shift).astimezone(zone)


def _falls(row: Record, start: datetime, day: Any, shift: timedelta) -> bool:
    weekdays = row.get("$weekdays")
    return day.weekday() in weekdays if weekdays else shift.days % 7 == 0 and start.weekday() == day.weekday()


def free_slots(account: Account, arguments: JsonObject) -> list[tuple[datetime, Record, int]]:
    """Return the times that can be booked: start, provider, minutes."""
    zone = _zone(arguments.get("timezone") or account.current_user.get("timezone"))
    now = account.now().astimezone(zone)
    first = _day(arguments.get("start_date") or arguments.get("startDate"), now)
    last = _day(arguments.get("end_date") or arguments.get("endDate"), datetime.combine(first, now.timetz()))
    days = min(_MOST_DAYS, max(1, (last - first).days + 1))
    type_id = str(arguments.get("appt_type_id") or next(iter(as_list(arguments.get("appointment_type_ids"))), "") or "")
    minutes = str(arguments.get("length") or "")
    length = timedelta(minutes=int(minutes)) if minutes.isdecimal() else None
    length = length or length_of(account, None, account.get("AppointmentType", type_id))
    but = str(arguments.get("appointment_to_reschedule_id") or "") or None
    found: dict[tuple[datetime, str], tuple[datetime, Record, int]] = {}
    for provider in _providers(account, arguments):
        taken = booked(account, provider.ref, but)
        for start, end in _windows(account, provider.ref, first, days, UTC, type_id or None):
            at = start
            while at + length <= end:
                key = (at, "" if arguments.get("make_unique") is not False else provider.id)
                inside = first <= at.astimezone(zone).date() < first + timedelta(days=days)
                if inside and at > now and not _clashes(taken, at, at + length):
                    found.setdefault(key, (at.astimezone(zone), provider, int(length.total_seconds() // 60)))
                at += length
    return [found[key] for key in sorted(found)]


def _day(value: Any, default: datetime) -> Any:
    moment = parse_moment(str(value)) if value else None
    return (moment or default).date()


def _providers(account: Account, arguments: JsonObject) -> list[Record]:
    if arguments.get("org_level"):
        named = set(map(str, as_list(arguments.get("provider_ids"))))
        left_out = set(map(str, as_list(arguments.get("exclude_provider_ids"))))
        staff = [row for row in account.all("User") if not row.get("is_patient")]
        return [row for row in staff if (not named or row.id in named) and row.id not in left_out]
    provider = account.get("User", arguments.get("provider_id") or account.current_user.id)
    return [provider] if provider is not None else []


def _slot_text(start: datetime) -> str:
    """Format the start of a slot as the vendor does: `2021-10-10 10:00:00 EDT -04:00`."""
    offset = start.strftime("%z")
    return f"{start:%Y-%m-%d %H:%M:%S} {start.tzname()} {offset[:3]}:{offset[3:]}"


def available_slots(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `availableSlotsForRange`."""
    type_ = account.get("AppointmentType", arguments.get("appt_type_id") or "")
    return [
        Node(
            "PotentialAppointmentSlot",
            "",
            {
                "date": _slot_text(start),
                "length": minutes,
                "user_id": provider.id,
                "appointment_type": type_,
                "is_fully_booked": False,
                "has_waitlist_enabled": False,
            },
        )
        for start, provider, minutes in free_slots(account, arguments)
    ]


def days_available(account: Account, arguments: JsonObject) -> list[str]:
    """Resolve `daysAvailableForRange`: the days of a month, or of a range, that have a slot."""
    month = parse_moment(str(arguments.get("date_from_month") or ""))
    if month is not None:
        first = month.replace(day=1)
        arguments = {**arguments, "start_date": str(first.date()), "end_date": str((first + timedelta(days=30)).date())}
    return list(dict.fromkeys(str(start.date()) for start, _, _ in free_slots(account, arguments)))


def next_slot(account: Account, arguments: JsonObject) -> str | None:
    """Resolve `nextAvailableSlot`."""
    today = account.now().date()
    span: JsonObject = {"start_date": str(today), "end_date": str(today + timedelta(days=_MOST_DAYS))}
    slots = free_slots(account, {**arguments, **span})
    return slots[0][0].isoformat() if slots else None


def times_for_range(account: Account, arguments: JsonObject) -> list[str]:
    """Resolve `timesForRange`."""
    return [start.isoformat() for start, _, _ in free_slots(account, arguments)]


def booking_warnings(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `appointmentBookingWarnings`: what stands in the way of a booking."""
    moment = parse_moment(str(arguments.get("date") or ""))
    provider = account.get("User", arguments.get("provider_id") or account.current_user.id)
    if moment is None or provider is None:
        return []
    time = str(arguments.get("time") or "").replace(" ", ":")
    timed = (parse_moment(f"{moment.date()} {time}") if time else None) or moment
    start = timed if timed.tzinfo is not None else timed.replace(tzinfo=_zone(arguments.get("timezone")))
    type_ = account.get("AppointmentType", arguments.get("appointment_type_id") or "")
    minutes = arguments.get("length_in_minutes")
    end = start + (timedelta(minutes=minutes) if minutes else length_of(account, None, type_))
    but = str(arguments.get("current_appt_id") or "")
    rows = [row for row in account.where("Appointment", "provider", provider.ref) if row.id != but]
    rows = [row for row in rows if row.get("pm_status") not in _FREE]
    clashing = [row for row in rows if (span := _span(account, row)) and span[0] < end and start < span[1]]
    if not clashing:
        return []
    values: JsonObject = {
        "category": "conflict",
        "potential_issue_ids": [row.id for row in clashing],
        "potential_issues": [f"{text_of(account, provider, 'full_name')} has another appointment" for _ in clashing],
        "subtitle": "The provider is booked at this time",
    }
    return [Node("AppointmentBookingWarning", "", values)]


# --- Reading ----------------------------------------------------------------------------------------------------------


def filter_appointments(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `appointments` asks beside the fields: future ones, unless something else is asked for."""
    now = account.now()
    dated = arguments.get("startDate") and arguments.get("endDate")
    kind = str(arguments.get("filter") or ("all" if dated or arguments.get("with_all_statuses") else "future"))
    wanted: list[Wanted] = []
    if kind in {"future", "upcoming"}:
        wanted.append(lambda row: (start_of(row) or now) >= now and row.get("pm_status") not in _FREE)
    elif kind in {"past", "ended"}:
        wanted.append(lambda row: (start_of(row) or now) < now)
    elif kind == "didnt-occur":
        wanted.append(lambda row: row.get("pm_status") in {*_FREE, "No-Show"})
    first, last = (parse_moment(str(arguments.get(name) or "")) for name in ("startDate", "endDate"))
    if first is not None and last is not None:  # they count together only
        whole_day = "T" not in str(arguments["endDate"])
        begin, end = _aware(first), _aware(last) + whole_day * timedelta(days=1, microseconds=-1)
        wanted.append(lambda row: (start := start_of(row)) is not None and begin <= start <= end)
    if arguments.get("include_blockers") is False or arguments.get("with_others"):
        wanted.append(lambda row: not row.get("is_blocker"))
    user = str(arguments.get("user_id") or "")
    if user:
        wanted.append(lambda row: user in _people(row))
    if arguments.get("filter_by_chart_note_written") is not None:
        without = bool(arguments["filter_by_chart_note_written"])
        wanted.append(lambda row: bool(account.where("FormAnswerGroup", "appointment", row.ref)) is not without)
    day = parse_moment(str(arguments.get("specificDay") or ""))
    if day is not None:
        wanted.append(lambda row: (start := start_of(row)) is not None and start.date() == day.date())
    return wanted


def _people(row: Record) -> set[str]:
    refs = [row.get("user"), row.get("provider"), *as_list(row.get("attendees"))]
    return {ref.id for ref in refs if isinstance(ref, Ref)}


def get_appointment(account: Account, arguments: JsonObject) -> Record | None:
    """Resolve `appointment`; `include_deleted` finds deleted ones too."""
    if not arguments.get("id"):
        return None
    if arguments.get("include_deleted"):
        return account.store.get("Appointment", arguments["id"])
    return account.get("Appointment", arguments["id"])


def appointments_of(account: Account, user: Record) -> list[Record]:
    """Return the appointments of a patient, or of a member of staff."""
    rows = account.where("Appointment", "attendees", user.ref) + account.where("Appointment", "provider", user.ref)
    rows += account.where("Appointment", "user", user.ref)
    found = {row.id: row for row in rows}
    return sorted(found.values(), key=lambda row: comparable(start_of(row) or account.now()))


def _upcoming(account: Account, user: Record) -> list[Record]:
    now = account.now()
    rows = [row for row in appointments_of(account, user) if row.get("pm_status") not in _FREE]
    return [row for row in rows if (start := start_of(row)) is not None and start >= now]


def _past(account: Account, user: Record) -> list[Record]:
    now = account.now()
    return [row for row in appointments_of(account, user) if (start := start_of(row)) is not None and start < now]


def _next_date(account: Account, user: Record) -> str | None:
    rows = _upcoming(account, user)
    return str(rows[0].get("date")) if rows else None


def next_appointment(account: Account, arguments: JsonObject) -> Record | None:
    """Resolve `nextAppointment` of the user of the key."""
    del arguments
    return next(iter(_upcoming(account, account.current_user)), None)


def _end(account: Account, appointment: Record) -> str | None:
    span = _span(account, appointment)
    return span[1].isoformat() if span is not None else None


def _providers_of(account: Account, appointment: Record) -> list[Record]:
    refs = [appointment.get("provider"), *as_list(appointment.get("providers"))]
    found = [account.follow(ref) for ref in dict.fromkeys(ref for ref in refs if ref is not None)]
    return [row for row in found if row is not None]


RULES = Rules(
    queries={
        "appointment": get_appointment,
        "appointmentBookingWarnings": booking_warnings,
        "availableSlotsForRange": available_slots,
        "daysAvailableForRange": days_available,
        "nextAppointment": next_appointment,
        "nextAvailableSlot": next_slot,
        "timesForRange": times_for_range,
    },
    checks={
        "createAppointment": check_appointment,
        "updateAppointment": check_appointment,
        **dict.fromkeys(
            (
                *("createAvailability", "createAvailabilityWithAppointmentTypes", "editAvailability"),
                *("editAvailabilityWithAppointmentTypes",),
            ),
            check_availability,
        ),
    },
    effects={"updateAppointment": status_changed},
    filters={"appointments": filter_appointments},
    fields={
        ("User", "appointments"): appointments_of,
        ("User", "upcoming_appointments"): _upcoming,
        ("User", "next_app"): lambda account, user: next(iter(_upcoming(account, user)), None),
        ("User", "last_app"): lambda account, user: next(iter(_past(account, user)[::-1]), None),
        ("User", "next_appt_date"): _next_date,
        ("Appointment", "providers"): _providers_of,
        ("Appointment", "end"): _end,
        ("Appointment", "start"): lambda _, row: row.get("date"),
        ("Appointment", "is_group"): lambda account, row: bool(
            (type_ := account.follow(row.get("appointment_type"))) and value_of(account, type_, "is_group")
        ),
        ("Appointment", "appointment_inclusions_count"): lambda _, row: len(as_list(row.get("attendees"))),
        ("Appointment", "appointment_label"): lambda account, row: text_of(
            account, account.follow(row.get("appointment_type")), "name"
        ),
    },
)
