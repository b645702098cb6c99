"""Rules of reading appointments: which ones a list holds, whose they are, and what follows from the others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.actions import Rules
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.coerce import parse_moment
from hero_healthie.sandbox.healthie.records.conditions import Wanted, comparable
from hero_healthie.sandbox.healthie.records.fields import text_of, value_of
from hero_healthie.sandbox.healthie.rules.scheduling import FREE, aware, span_of, start_of
from hero_healthie.sandbox.store.records import Record, Ref

#: Arguments that say whose appointments are meant; without one of them they are those of the user of the key.
_WHOSE = ("user_id", "provider_id", "provider_ids", "attendee_ids", "is_org", "organization_id")
_DID_NOT_OCCUR = {*FREE, "No-Show"}


def filter_appointments(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `appointments` asks beside the fields: one's own future ones, unless something else is asked for."""
    wanted = [*_of_person(account, arguments), *_of_time(account, arguments)]
    if arguments.get("include_blockers") is False or arguments.get("with_others"):
        wanted.append(lambda row: not row.get("is_blocker"))
    if arguments.get("filter_by_chart_note_written") is not None:
        without = bool(arguments["filter_by_chart_note_written"])
        wanted.append(lambda row: bool(account.where("FormAnswerGroup", "appointment", row.ref)) is not without)
    if arguments.get("exclude_appointments_with_invoice"):
        wanted.append(lambda row: not account.where("RequestedPayment", "appointment", row.ref))
    wanted += [test for name, test in _TESTS.items() if arguments.get(name)]
    return wanted


#: Arguments that ask for something of an appointment alone.
_TESTS: dict[str, Callable[[Record], bool]] = {
    "is_active": lambda row: row.get("pm_status") not in _DID_NOT_OCCUR,
    "is_with_clients": lambda row: bool(row.get("attendees")),
    "unconfirmed": lambda row: not row.get("confirmed"),
    "without_status": lambda row: row.get("pm_status") is None,
}


def _of_time(account: Account, arguments: JsonObject) -> list[Wanted]:
    now = account.now()
    dated = arguments.get("startDate") and arguments.get("endDate")
    kind = str(arguments.get("filter") or ("all" if dated or arguments.get("with_all_statuses") else "future"))
    wanted: list[Wanted] = []
    if kind in {"future", "upcoming"} or arguments.get("is_upcoming"):
        wanted.append(lambda row: (start_of(row) or now) >= now and row.get("pm_status") not in FREE)
    elif kind in {"past", "ended"}:
        wanted.append(lambda row: (start_of(row) or now) < now)
    elif kind == "didnt-occur":
        wanted.append(lambda row: row.get("pm_status") in _DID_NOT_OCCUR)
    first, last = (parse_moment(str(arguments.get(name) or "")) for name in ("startDate", "endDate"))
    if first is not None and last is not None:  # they count together only
        whole_day = "T" not in str(arguments["endDate"])
        wanted.append(_between(aware(first), aware(last) + whole_day * timedelta(days=1, microseconds=-1)))
    day = parse_moment(str(arguments.get("specificDay") or ""))
    if day is not None:
        wanted.append(lambda row: (start := start_of(row)) is not None and start.date() == day.date())
    if arguments.get("currentWeek"):
        monday = now - timedelta(days=now.weekday(), hours=now.hour, minutes=now.minute, seconds=now.second)
        wanted.append(_between(monday, monday + timedelta(weeks=1)))
    return wanted


def _between(begin: datetime, end: datetime) -> Wanted:
    return lambda row: (start := start_of(row)) is not None and begin <= start <= end


def _of_person(account: Account, arguments: JsonObject) -> list[Wanted]:
    if any(arguments.get(name) for name in _WHOSE[1:]) and not arguments.get("user_id"):
        return []
    user = str(arguments.get("user_id") or account.current_user.id)
    return [lambda row: user in _people(row)]


def _people(row: Record) -> set[str]:
    refs = [row.get("user"), row.get("provider"), *as_list(row.get("attendees")), *as_list(row.get("providers"))]
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
    fields = ("attendees", "provider", "providers", "user")
    found = {row.id: row for name in fields for row in account.where("Appointment", name, user.ref)}
    return sorted(found.values(), key=lambda row: comparable(start_of(row) or account.now()))


def _upcoming(account: Account, user: Record) -> list[Record]:
    now = account.now()
    rows = [row for row in appointments_of(account, user) if row.get("pm_status") not in FREE]
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
    span = span_of(account, appointment)
    return span[1].isoformat() if span is not None else None


def _providers_of(account: Account, appointment: Record) -> list[Record]:
    refs = [appointment.get("provider"), *as_list(appointment.get("providers"))]
    found = [account.follow(ref) for ref in dict.fromkeys(ref for ref in refs if ref is not None)]
    return [row for row in found if row is not None]


RULES = Rules(
    queries={"appointment": get_appointment, "nextAppointment": next_appointment},
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
