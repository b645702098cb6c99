"""Compute the free slots of a practice group: the hours of its practitioners without what is booked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import chain, islice
from operator import attrgetter
from typing import TypeAlias
from zoneinfo import ZoneInfo

from hero_healthie.sandbox.common.json import JsonObject, as_list, dump_json
from hero_healthie.sandbox.hero.state import PracticeGroup, moment, written
from hero_healthie.sandbox.store.records import Record

#: How far ahead slots are offered.
HORIZON = timedelta(days=28)
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_WIDTH = 7
_PLACE = ZoneInfo("Europe/London")

Choice: TypeAlias = tuple[str, str, str]
"""The ids of appointment type, location and practitioner."""
Wanted: TypeAlias = Callable[[Choice], bool]


@dataclass(frozen=True)
class Slot:
    """One time at which an appointment of a type can start."""

    appointment_type_id: str
    location_id: str
    practitioner_id: str
    start: datetime
    finish: datetime

    @cached_property
    def id(self) -> str:
        """Its id, which says all of it but its end."""
        minutes = int((self.start - _EPOCH).total_seconds() // 60)
        parts = (self.appointment_type_id, self.location_id, self.practitioner_id, minutes)
        return "".join(str(part).zfill(_WIDTH) for part in parts).lstrip("0")

    @property
    def choice(self) -> Choice:
        """What it is a time of."""
        return self.appointment_type_id, self.location_id, self.practitioner_id

    @cached_property
    def as_json(self) -> JsonObject:
        """What Hero shows."""
        return {
            "id": self.id,
            "appointment_type_id": self.appointment_type_id,
            "location_id": self.location_id,
            "practitioner_id": self.practitioner_id,
            "start_time": written(self.start),
            "finish_time": written(self.finish),
        }

    @cached_property
    def as_bytes(self) -> bytes:
        """The same, as lists send it: there are thousands."""
        return dump_json(self.as_json)


def is_active(appointment: Record, now: datetime) -> bool:
    """Return whether an appointment takes its time: it is booked, or reserved and not expired."""
    if appointment.get("cancelled_at"):
        return False
    if appointment.get("booking_confirmed_at"):
        return True
    until = moment(appointment.get("reserved_until"))
    return until is not None and until > now


def free_slots(
    group: PracticeGroup, start: datetime | None = None, end: datetime | None = None, wanted: Wanted | None = None
) -> list[Slot]:
    """Return the free slots between two times, in order of time.

    Args:
        group: whose slots.
        start: no slot starts before; none starts in the past.
        end: no slot ends after.
        wanted: whether slots of a choice are wanted; all are unless it says.
    """
    slots = _free(group).slots
    return [
        slot
        for slot in slots[bisect_left(slots, _from(group, start), key=_start) :]
        if (end is None or slot.finish <= end) and (wanted is None or wanted(slot.choice))
    ]


def count_free(
    group: PracticeGroup, start: datetime | None = None, end: datetime | None = None, wanted: Wanted | None = None
) -> int:
    """Return how many slots `free_slots` returns, without looking at each."""
    first, number = _from(group, start), 0
    for choice, slots in _free(group).by_choice.items():
        if wanted is None or wanted(choice):
            last = len(slots) if end is None else bisect_right(slots, end, key=_finish)
            number += max(0, last - bisect_left(slots, first, key=_start))
    return number


def free_of_type(group: PracticeGroup, type_id: str) -> tuple[int, Slot | None]:
    """Return how many free slots a type of appointment has, and the first of them."""
    now, number, earliest = group.now(), 0, None
    for choice, slots in _free(group).by_choice.items():
        at = bisect_left(slots, now, key=_start) if choice[0] == type_id else len(slots)
        number += len(slots) - at
        if at < len(slots) and (earliest is None or slots[at].start < earliest.start):
            earliest = slots[at]
    return number, earliest


def next_free(group: PracticeGroup, start: datetime, wanted: Wanted) -> Slot | None:
    """Return the first free slot from a time on; None when none is free that is wanted."""
    slots = _free(group).slots
    later = islice(slots, bisect_left(slots, _from(group, start), key=_start), None)
    return next((slot for slot in later if wanted(slot.choice)), None)


_start: Callable[[Slot], datetime] = attrgetter("start")
_finish: Callable[[Slot], datetime] = attrgetter("finish")


def _from(group: PracticeGroup, start: datetime | None) -> datetime:
    now = group.now()
    return now if start is None else max(start, now)


@dataclass(eq=False)
class _Slots:
    """Slots in order of time, and those of each choice."""

    slots: list[Slot]
    by_choice: dict[Choice, list[Slot]]


@dataclass(eq=False)
class _Offered(_Slots):
    """The slots of a calendar without appointments."""

    made_of: tuple[object, ...]
    """The first day, and the records that say what is offered."""


@dataclass(eq=False)
class _Free(_Slots):
    """The slots that no appointment takes, from one time until another."""

    since: datetime
    until: datetime


def _free(group: PracticeGroup) -> _Free:
    """Return every free slot of today and the days ahead; computed anew once something is booked, or a hold is over."""
    now, known = group.now(), group.free_slots
    if not isinstance(known, _Free) or not known.since <= now < known.until:
        offered, taken = _offered(group, now), set[int]()
        until = datetime.combine(_today(now) + timedelta(days=1), time(), _PLACE).astimezone(UTC)
        for appointment in group.all("Appointment"):
            span = _span(appointment, now)
            if span is None:
                continue
            if not appointment.get("booking_confirmed_at"):
                until = min(until, moment(appointment.get("reserved_until")) or until)
            taken.update(map(id, _overlapping(offered, appointment.get("practitioner_id"), *span)))
        by_choice = {
            choice: [slot for slot in slots if id(slot) not in taken] for choice, slots in offered.by_choice.items()
        }
        slots = [slot for slot in offered.slots if id(slot) not in taken]
        group.free_slots = known = _Free(slots, by_choice, now, until)
    return known


def _overlapping(offered: _Offered, practitioner: str, start: datetime, finish: datetime) -> Iterator[Slot]:
    for choice, slots in offered.by_choice.items():
        if choice[-1] == practitioner:
            first = bisect_right(slots, start, key=_finish)
            yield from slots[first : bisect_left(slots, finish, first, key=_start)]


def _offered(group: PracticeGroup, now: datetime) -> _Offered:
    """Return every slot of today and the days ahead, taken or not."""
    today, known = _today(now), group.offered_slots
    made_of = (today, *group.all("Availability"), *group.all("AppointmentType"))
    if not isinstance(known, _Offered) or known.made_of != made_of:
        lengths = {
            record.id: timedelta(minutes=record.get("duration") or 15) for record in group.all("AppointmentType")
        }
        by_choice: dict[Choice, list[Slot]] = {}
        for hours in group.all("Availability"):
            practitioner, location = str(hours.get("practitioner_id")), str(hours.get("location_id"))
            times = list(_opening_hours(hours, today, today + HORIZON))
            for kind in as_list(hours.get("appointment_type_ids")):
                if kind in lengths:
                    slots = by_choice.setdefault((kind, location, practitioner), [])
                    slots += _divided((kind, location, practitioner), times, lengths[kind])
        for slots in by_choice.values():
            slots.sort(key=_start)
        ordered = sorted(
            chain.from_iterable(by_choice.values()),
            key=lambda slot: (slot.start, slot.practitioner_id, slot.appointment_type_id),
        )
        group.offered_slots = known = _Offered(ordered, by_choice, made_of)
    return known


def _divided(choice: Choice, times: list[tuple[datetime, datetime]], length: timedelta) -> Iterator[Slot]:
    for opens, closes in times:
        at = opens
        while (finish := at + length) <= closes:
            yield Slot(*choice, at, finish)
            at = finish


def is_free(
    group: PracticeGroup,
    type_id: str,
    location_id: str,
    practitioner_id: str,
    start: datetime,
    length: timedelta,
    *,
    without: str = "",
) -> bool:
    """Return whether a practitioner is there at a time and has nothing else, but for the appointment `without`."""
    now, finish = group.now(), start + length
    if start < now or _overlaps(_busy(group, practitioner_id, now, without), start, finish):
        return False
    return any(
        opens <= start and finish <= closes
        for hours in group.store.where("Availability", "practitioner_id", practitioner_id)
        if hours.get("location_id") == location_id and type_id in hours.get("appointment_type_ids")
        for opens, closes in _opening_hours(hours, _today(start), _today(finish))
    )


def slot_of_id(group: PracticeGroup, id: str) -> Slot | None:
    """Return the free slot of an id; None when there is none, or it is taken."""
    if not id.isdecimal() or len(id) > 4 * _WIDTH:
        return None
    padded = id.zfill(4 * _WIDTH)
    kind, location, practitioner, minutes = (str(int(padded[at : at + _WIDTH])) for at in range(0, 4 * _WIDTH, _WIDTH))
    start = _EPOCH + timedelta(minutes=int(minutes))
    slots = _free(group).by_choice.get((kind, location, practitioner), [])
    at = bisect_left(slots, _from(group, start), key=_start)
    return slots[at] if at < len(slots) and slots[at].start == start else None


def bookable(group: PracticeGroup, field: int, wanted: Wanted) -> Collection[str]:
    """Return the ids that the choices of free slots have in one place."""
    now = group.now()
    return {
        choice[field]
        for choice, slots in _free(group).by_choice.items()
        if slots and slots[-1].start >= now and wanted(choice)
    }


def _busy(group: PracticeGroup, practitioner: str, now: datetime, without: str = "") -> list[tuple[datetime, datetime]]:
    found = group.store.where("Appointment", "practitioner_id", practitioner)
    spans = (_span(appointment, now) for appointment in found if appointment.id != without)
    return [span for span in spans if span is not None]


def _span(appointment: Record, now: datetime) -> tuple[datetime, datetime] | None:
    """Return the time that an appointment takes; None when it takes none."""
    start = moment(appointment.get("start_time")) if is_active(appointment, now) else None
    return (start, start + timedelta(minutes=appointment.get("duration") or 0)) if start is not None else None


def _overlaps(taken: list[tuple[datetime, datetime]], start: datetime, finish: datetime) -> bool:
    return any(start < other_finish and other_start < finish for other_start, other_finish in taken)


def _today(now: datetime) -> date:
    return now.astimezone(_PLACE).date()


def _opening_hours(hours: Record, first: date, last: date) -> Iterator[tuple[datetime, datetime]]:
    """Iterate the opening hours of the days from one to another: by the clock on the practice's wall."""
    opens, closes = (time.fromisoformat(str(hours.get(name))) for name in ("opens", "closes"))
    weekdays, dates = as_list(hours.get("weekdays")), as_list(hours.get("dates"))
    day = first
    while day <= last:
        if day.isoformat() in dates or (not dates and day.weekday() in weekdays):
            yield (
                datetime.combine(day, opens, _PLACE).astimezone(UTC),
                datetime.combine(day, closes, _PLACE).astimezone(UTC),
            )
        day += timedelta(days=1)
