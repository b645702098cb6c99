"""Rules of what follows from a booking: its series, and the credit that it uses."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_object
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules, payload, targets
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import HIDDEN, Account
from hero_healthie.sandbox.healthie.records.writes import Draft, changed_fields
from hero_healthie.sandbox.healthie.rules.booking import check_appointment, planned, status_changed
from hero_healthie.sandbox.healthie.rules.credits import give_back, use
from hero_healthie.sandbox.healthie.rules.scheduling import DEFAULT_LENGTH, FREE, booked, clashes, start_of, zone_named
from hero_healthie.sandbox.store.records import Record, Ref

_WEEKS = {"Weekly": 1, "Biweekly": 2, "Every 4 Weeks": 4}
_INTERVALS = (*_WEEKS, "Monthly")
#: A series without a number of times goes on; as many appointments as a year holds stand for that.
_ENDLESS = {"Weekly": 51, "Biweekly": 25, "Every 4 Weeks": 12, "Monthly": 11}
_MOST = 366
#: What an update of one appointment does not do to the later ones of its series.
_ONLY_HERE = {"date", "created_at", "updated_at", "recurring_appointment"}


def check_booking(call: MutationCall, made: Draft) -> None:
    """Check an appointment, and the later ones of its series."""
    check_appointment(call, made)
    made.parts = [part for part in made.parts if part[0].name != "recurring_appointment"]
    interval, times = _repeats(call)
    if interval is None or (made.known is not None and made.known.get("recurring_appointment") is not None):
        return
    if interval not in _INTERVALS:
        call.refuse("recurring_appointment.repeat_interval", "is not included in the list")
    elif times is None or not 0 < times < _MOST:
        call.refuse("recurring_appointment.repeat_times", "is not a number")
    start, provider = _start(made), planned(made, "provider")
    if call.messages or start is None or not isinstance(provider, Ref) or planned(made, "is_blocker"):
        return
    length = timedelta(minutes=int(planned(made, "length") or DEFAULT_LENGTH))
    taken = booked(call.account, provider, blockers=False)
    for at in _later(_by_clock(call, start), str(interval), times or 0):
        if clashes(taken, at, at + length):
            call.refuse("datetime", f"the provider has another appointment at {at:%Y-%m-%d %H:%M}")
            return


def _start(made: Draft) -> datetime | None:
    """Return when a drafted appointment begins."""
    return start_of(Record("Appointment", "", {"date": planned(made, "date")}))


def appointment_made(call: MutationCall, appointment: Record) -> Record:
    """Use a credit, and make the series that an appointment was booked for."""
    return _with_series(call, use(call.account, appointment))


def _with_series(call: MutationCall, appointment: Record) -> Record:
    account, start = call.account, start_of(appointment)
    interval, times = _repeats(call)
    if interval is None or times is None or start is None or appointment.get("recurring_appointment") is not None:
        return appointment
    given = as_object(call.input.get("recurring_appointment")) or call.input
    values: JsonObject = {"repeat_interval": interval, "repeat_times": given.get("repeat_times")}
    series = account.add("RecurringAppointment", {**values, "join_all": bool(given.get("join_all"))})
    appointment = account.store.update(appointment.ref, {"recurring_appointment": series.ref})
    for at in _later(_by_clock(call, start), interval, times):
        again = {name: value for name, value in appointment.values.items() if not name.startswith(HIDDEN)}
        again |= {"date": at.isoformat(timespec="seconds"), "credit_was_used": False}
        call.effect("created", use(account, account.add("Appointment", again)))
    return appointment


def appointment_changed(call: MutationCall, appointment: Record) -> Record:
    """Note a change of status, give back a credit, and change the later ones of a series where that is asked for."""
    before = call.before
    if "pm_status" in call.input:
        appointment = status_changed(call, appointment)
        if appointment.get("pm_status") in FREE:
            appointment = give_back(call.account, appointment)
    appointment = _with_series(call, appointment)
    if call.input.get("updateRecurring") and before is not None:
        _change_later(call, before, appointment)
    return appointment


def _change_later(call: MutationCall, before: Record, after: Record) -> None:
    changes = {name: after.get(name) for name in changed_fields(before, after) if name not in _ONLY_HERE}
    old, new = start_of(before), start_of(after)
    shift = timedelta()
    if old is not None and new is not None:
        shift = _by_clock(call, new).replace(tzinfo=None) - _by_clock(call, old).replace(tzinfo=None)
    for row in _rest(call.account, before):
        start = start_of(row)
        at = _by_clock(call, start) + shift if start is not None and shift else None
        moved = {"date": at.isoformat(timespec="seconds")} if at is not None else {}
        if changes or moved:
            changed = call.account.update(row, {**changes, **moved})
            call.effect("updated", changed, changed_fields(row, changed))


def delete_appointment(call: MutationCall) -> Node | Record | None:
    """Resolve `deleteAppointment`; `deleteRecurring` deletes the later ones of its series too."""
    found = targets(call)
    gone: list[Record] = []
    for row in found:
        later = _rest(call.account, row) if call.input.get("deleteRecurring") else []
        for each in (row, *later):
            gone.append(give_back(call.account, call.account.delete(each)))
            call.effect("deleted", gone[-1])
    return payload(call, gone)


def _rest(account: Account, appointment: Record) -> list[Record]:
    """Return the later appointments of the series of one."""
    series, start = appointment.get("recurring_appointment"), start_of(appointment)
    if not isinstance(series, Ref) or start is None:
        return []
    rows = account.where("Appointment", "recurring_appointment", series)
    return [row for row in rows if (at := start_of(row)) is not None and at > start and row.id != appointment.id]


def _repeats(call: MutationCall) -> tuple[str | None, int | None]:
    """Return the interval of a series and how many appointments follow the first one; no interval for no series."""
    given = as_object(call.input.get("recurring_appointment"))
    if not given and call.input.get("repeat"):
        given = call.input
    interval, times = given.get("repeat_interval"), str(given.get("repeat_times") or "").strip()
    if not interval:
        return None, None
    if not times:
        return str(interval), _ENDLESS.get(str(interval))
    return str(interval), int(times) if times.isdecimal() else None


def _by_clock(call: MutationCall, moment: datetime) -> datetime:
    """Return a moment by the clock that a series keeps to when that is changed for summer."""
    return moment.astimezone(zone_named(call.input.get("timezone")))


def _later(start: datetime, interval: str, times: int) -> list[datetime]:
    """Return when the appointments after the first one begin, at the same time of day; a month has its last day."""
    if interval in _WEEKS:
        return [start + timedelta(weeks=_WEEKS[interval] * number) for number in range(1, times + 1)]
    found: list[datetime] = []
    for number in range(1, times + 1):
        months = start.month - 1 + number
        first = start.replace(year=start.year + months // 12, month=months % 12 + 1, day=1)
        next_month = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
        found.append(first.replace(day=min(start.day, (next_month - timedelta(days=1)).day)))
    return found


def _position(account: Account, appointment: Record) -> int | None:
    series = appointment.get("recurring_appointment")
    if not isinstance(series, Ref):
        return None
    rows = account.where("Appointment", "recurring_appointment", series)
    starts = sorted(at for row in rows if (at := start_of(row)) is not None)
    start = start_of(appointment)
    return starts.index(start) + 1 if start is not None and start in starts else None


def _interval(account: Account, appointment: Record) -> Any:
    series = account.follow(appointment.get("recurring_appointment"))
    return series.get("repeat_interval") if series is not None else None


def _times(account: Account, appointment: Record) -> int | None:
    series = account.follow(appointment.get("recurring_appointment"))
    times = str(series.get("repeat_times") or "") if series is not None else ""
    return int(times) if times.isdecimal() else None


RULES = Rules(
    mutations={"deleteAppointment": delete_appointment},
    checks={"createAppointment": check_booking, "updateAppointment": check_booking},
    effects={"createAppointment": appointment_made, "updateAppointment": appointment_changed},
    fields={
        ("Appointment", "current_position_in_recurring_series"): _position,
        ("Appointment", "repeat"): lambda account, row: account.follow(row.get("recurring_appointment")) is not None,
        ("Appointment", "repeat_interval"): _interval,
        ("Appointment", "repeat_times"): _times,
    },
)
