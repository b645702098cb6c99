"""Rules of the calendar: availability makes slots, and what is booked takes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import ZONE, Account
from hero_healthie.sandbox.healthie.records.coerce import parse_moment
from hero_healthie.sandbox.healthie.records.conditions import Wanted, comparable
from hero_healthie.sandbox.healthie.records.fields import text_of, value_of
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.store.records import Record, Ref

DEFAULT_LENGTH = 60
FREE = {"Cancelled", "Re-Scheduled", "Late Cancellation"}
"""The statuses of appointments whose time is free again."""
_MOST_DAYS = 62


def start_of(appointment: Record) -> datetime | None:
    """Return when an appointment begins."""
    moment = parse_moment(str(appointment.get("date") or ""))
    return aware(moment) if moment is not None else None


def aware(moment: datetime) -> datetime:
    """Return a moment with a zone: the clinic's where it has none."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=ZONE)


def length_of(account: Account, appointment: Record | None, type_: Record | None) -> timedelta:
    """Return how long an appointment, or one of a type, takes."""
    minutes = appointment.get("length") if appointment is not None else None
    minutes = minutes or (value_of(account, type_, "length") if type_ is not None else None)
    return timedelta(minutes=int(minutes or DEFAULT_LENGTH))


def span_of(account: Account, appointment: Record) -> tuple[datetime, datetime] | None:
    """Return when an appointment begins and ends."""
    start = start_of(appointment)
    if start is None:
        return None
    return start, start + length_of(account, appointment, account.follow(appointment.get("appointment_type")))


def booked(
    account: Account, provider: Ref, but: str | None = None, *, blockers: bool = True
) -> list[tuple[datetime, datetime]]:
    """Return the times at which a provider has appointments that were not cancelled, and is blocked."""
    rows = account.where("Appointment", "provider", provider) + account.where("Appointment", "providers", provider)
    rows = [row for row in rows if row.get("pm_status") not in FREE and row.id != but]
    spans = [span_of(account, row) for row in rows if blockers or not row.get("is_blocker")]
    return [span for span in spans if span is not None]


def clashes(spans: list[tuple[datetime, datetime]], start: datetime, end: datetime) -> bool:
    """Return whether a time overlaps one of those that are taken."""
    return any(begin < end and start < until for begin, until in spans)


def zone_named(name: Any) -> Any:
    """Return the time zone of a name; the clinic's for a name that is none."""
    return _zone(str(name)) or ZONE if name else ZONE


def check_zone(call: MutationCall) -> None:
    """Refuse a time zone that is none."""
    name = call.input.get("timezone")
    if name and _zone(str(name)) is None:
        call.refuse("timezone", "is not included in the list")


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


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


def windows(
    account: Account, provider: Ref, first: Any, days: int, zone: Any, type_id: str | None = None
) -> Iterator[tuple[datetime, datetime]]:
    """Yield when a provider, by whose clock it is, is available on so many days and those beside them."""
    for row in account.where("Availability", "user", provider):
        types = [ref.id for ref in as_list(row.get("appointment_types"))]
        if not (type_id and types and type_id not in types):
            yield from _windows_of(account, row, first, days, zone)


def _windows_of(account: Account, row: Record, first: Any, days: int, zone: Any) -> Iterator[tuple[datetime, datetime]]:
    home = zone_named(text_of(account, account.follow(row.get("user")), "timezone"))
    start, end = (parse_moment(text_of(account, row, name)) for name in ("range_start", "range_end"))
    if start is None or end is None:
        return
    start, end = aware(start).astimezone(home), aware(end).astimezone(home)
    last = parse_moment(str(row.get("end_on") or ""))
    for step in range(-1, days + 1):
        day = first + timedelta(days=step)
        shift = timedelta(days=(day - start.date()).days)
        repeats = bool(row.get("is_repeating")) and shift.days >= 0 and _falls(row, start, day, shift)
        ended = last is not None and day > last.date()
        if (shift.days == 0 or repeats) and not ended:
            yield (start + shift).astimezone(zone), (end + shift).astimezone(zone)


def filter_availabilities(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `availabilities` asks beside the fields: those that fall into a range, and some hours around it."""
    first, last = (parse_moment(str(arguments.get(name) or "")) for name in ("startDate", "endDate"))
    if first is None or last is None:
        return []
    begin = aware(first) - timedelta(hours=int(arguments.get("start_date_padding") or 0))
    end = aware(last) + timedelta(hours=int(arguments.get("end_date_padding") or 0))
    days = max(1, min(_MOST_DAYS, (end - begin).days + 1))
    return [
        lambda row: any(
            start < end and begin < until for start, until in _windows_of(account, row, begin.date(), days, UTC)
        )
    ]


def _falls(row: Record, start: datetime, day: Any, shift: timedelta) -> bool:
    weekdays = row.get("$weekdays")
    return day.weekday() in weekdays if weekdays else shift.days % 7 == 0 and start.weekday() == day.weekday()


def free_slots(account: Account, arguments: JsonObject) -> list[tuple[datetime, Record, int]]:
    """Return the times that can be booked: start, provider, minutes."""
    zone = zone_named(arguments.get("timezone") or account.current_user.get("timezone"))
    now = account.now().astimezone(zone)
    present = now.astimezone(UTC)  # times of one fixed zone are compared without looking a rule up
    first = _day(arguments.get("start_date") or arguments.get("startDate"), now)
    last = _day(arguments.get("end_date") or arguments.get("endDate"), datetime.combine(first, now.timetz()))
    days = min(_MOST_DAYS, max(1, (last - first).days + 1))
    type_id = str(arguments.get("appt_type_id") or next(iter(as_list(arguments.get("appointment_type_ids"))), "") or "")
    if type_id and account.get("AppointmentType", type_id) is None:
        return []
    given = str(arguments.get("length") or "")
    length = timedelta(minutes=int(given)) if given.isdecimal() else None
    length = length or length_of(account, None, account.get("AppointmentType", type_id))
    but = str(arguments.get("appointment_to_reschedule_id") or "") or None
    unique = arguments.get("make_unique") is not False
    found: dict[tuple[datetime, str], Record] = {}
    for provider in _providers(account, arguments):
        from_, until = (
            datetime.combine(day, datetime.min.time(), zone).astimezone(UTC)
            for day in (first, first + timedelta(days=days))
        )
        spans = [(start.astimezone(UTC), end.astimezone(UTC)) for start, end in booked(account, provider.ref, but)]
        taken = [span for span in spans if from_ < span[1] and span[0] < until]
        for start, end in windows(account, provider.ref, first, days, UTC, type_id or None):
            busy = [span for span in taken if start < span[1] and span[0] < end]
            at = start
            while (finish := at + length) <= end:
                if from_ <= at < until and at > present and not clashes(busy, at, finish):
                    found.setdefault((at, "" if unique else provider.id), provider)
                at = finish
    minutes = int(length.total_seconds() // 60)
    return [(key[0].astimezone(zone), found[key], minutes) for key in sorted(found)]


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


RULES = Rules(
    queries={
        "availableSlotsForRange": available_slots,
        "daysAvailableForRange": days_available,
        "nextAvailableSlot": next_slot,
        "timesForRange": times_for_range,
    },
    checks=dict.fromkeys(
        (
            *("createAvailability", "createAvailabilityWithAppointmentTypes", "editAvailability"),
            *("editAvailabilityWithAppointmentTypes",),
        ),
        check_availability,
    ),
    filters={"availabilities": filter_availabilities},
)
