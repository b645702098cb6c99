"""Compute the free slots of a practice group: the hours of its practitioners without what is booked."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cached_property
from typing import TypeAlias
from zoneinfo import ZoneInfo

from hero_healthie.sandbox.common.json import JsonObject, as_list
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
    first = bisect_left(slots, start or group.now(), key=lambda slot: slot.start)
    return [
        slot
        for slot in slots[first:]
        if (end is None or slot.finish <= end)
        and (wanted is None or wanted((slot.appointment_type_id, slot.location_id, slot.practitioner_id)))
    ]


def free_by_type(group: PracticeGroup) -> Mapping[str, tuple[int, Slot]]:
    """Return how many free slots each type of appointment has, and the first of them."""
    return _free(group).by_type


@dataclass(eq=False)
class _Free:
    """The free slots at one second, in order of time."""

    at: datetime
    slots: list[Slot]

    @cached_property
    def by_type(self) -> Mapping[str, tuple[int, Slot]]:
        numbers = Counter(slot.appointment_type_id for slot in self.slots)
        return {slot.appointment_type_id: (numbers[slot.appointment_type_id], slot) for slot in reversed(self.slots)}


def _free(group: PracticeGroup) -> _Free:
    """Return every free slot; computed once a second unless something is booked."""
    now = group.now()
    second, known = now.replace(microsecond=0), group.free_slots
    if not isinstance(known, _Free) or known.at != second:
        slots = sorted(
            _offered(group, _Busy(group), now, now + HORIZON),
            key=lambda slot: (slot.start, slot.practitioner_id, slot.appointment_type_id),
        )
        group.free_slots = known = _Free(second, slots)
    return known


def next_free(group: PracticeGroup, start: datetime, wanted: Wanted) -> Slot | None:
    """Return the first free slot from a time on; None when none is free that is wanted."""
    last, busy = group.now() + HORIZON, _Busy(group)
    while start < last:
        slot = min(_offered(group, busy, start, start, wanted), key=lambda slot: slot.start, default=None)
        if slot is not None:
            return slot
        start = start.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return None


class _Busy(dict[str, list[tuple[datetime, datetime]]]):
    """The times at which each practitioner has an appointment, looked up once."""

    def __init__(self, group: PracticeGroup) -> None:
        super().__init__()
        self._group = group

    def __missing__(self, practitioner: str) -> list[tuple[datetime, datetime]]:
        found = self[practitioner] = _busy(self._group, practitioner, self._group.now())
        return found


def _offered(
    group: PracticeGroup, busy: _Busy, first: datetime, last: datetime, wanted: Wanted | None = None
) -> Iterator[Slot]:
    """Iterate the free slots from a time to the end of a day."""
    lengths = {record.id: timedelta(minutes=record.get("duration") or 15) for record in group.all("AppointmentType")}
    for hours in group.all("Availability"):
        practitioner, location = str(hours.get("practitioner_id")), str(hours.get("location_id"))
        types = [
            kind
            for kind in as_list(hours.get("appointment_type_ids"))
            if wanted is None or wanted((kind, location, practitioner))
        ]
        for opens, closes in _opening_hours(hours, first, last) if types else ():
            taken = [times for times in busy[practitioner] if times[0] < closes and times[1] > opens]
            for kind in types:
                length, at = lengths.get(kind), opens
                while length is not None and (finish := at + length) <= closes:
                    if first <= at and not _overlaps(taken, at, finish):
                        yield Slot(kind, location, practitioner, at, finish)
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
        for opens, closes in _opening_hours(hours, start, finish)
    )


def slot_of_id(group: PracticeGroup, id: str) -> Slot | None:
    """Return the free slot of an id; None when there is none, or it is taken."""
    if not id.isdecimal() or len(id) > 4 * _WIDTH:
        return None
    padded = id.zfill(4 * _WIDTH)
    kind, location, practitioner, minutes = (str(int(padded[at : at + _WIDTH])) for at in range(0, 4 * _WIDTH, _WIDTH))
    start = _EPOCH + timedelta(minutes=int(minutes))
    slots = free_slots(group, start, start + timedelta(days=1), (kind, location, practitioner).__eq__)
    return next((slot for slot in slots if slot.start == start), None)


def bookable(group: PracticeGroup, field: str, wanted: Wanted | None = None) -> Collection[str]:
    """Return the ids that free slots have for a field."""
    return {getattr(slot, field) for slot in free_slots(group, wanted=wanted)}


def _busy(group: PracticeGroup, practitioner: str, now: datetime, without: str = "") -> list[tuple[datetime, datetime]]:
    found: list[tuple[datetime, datetime]] = []
    for appointment in group.store.where("Appointment", "practitioner_id", practitioner):
        start = moment(appointment.get("start_time"))
        if start is not None and appointment.id != without and is_active(appointment, now):
            found.append((start, start + timedelta(minutes=appointment.get("duration") or 0)))
    return found


def _overlaps(taken: list[tuple[datetime, datetime]], start: datetime, finish: datetime) -> bool:
    return any(start < other_finish and other_start < finish for other_start, other_finish in taken)


def _opening_hours(hours: Record, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Iterate the opening hours of the days between two times: by the clock on the practice's wall."""
    first, last = start.astimezone(_PLACE).date(), end.astimezone(_PLACE).date()
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
