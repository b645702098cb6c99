"""healthie.appointments: free times, bookings and lists, in zones whose clocks are changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from hero_healthie import Healthie, InvalidArgumentError, InvalidRequestError, NotFoundError
from hero_healthie.healthie.resources.appointments.times import Slot, range_of
from hero_healthie.sandbox import Sandbox

NEW_YORK, LONDON, SYDNEY = "America/New_York", "Europe/London", "Australia/Sydney"
#: Of each zone, the days on which clocks go forward and back, and the hours that are missing and twice.
CHANGES = [
    (NEW_YORK, date(2027, 3, 14), date(2027, 11, 7), 2, 1),
    (LONDON, date(2027, 3, 28), date(2027, 10, 31), 1, 1),
    (SYDNEY, date(2027, 10, 3), date(2027, 4, 4), 2, 2),
]
PHONE: dict[str, Any] = {"client": "61", "contact_type": "Phone Call"}
ANY_TIME: dict[str, Any] = {**PHONE, "type": "1", "check_availability": False}


def monday(weeks: int = 3) -> date:
    return date.today() + timedelta(days=7 * weeks - date.today().weekday())


async def test_an_appointment_lives_from_a_slot_to_its_end(healthie: Healthie) -> None:
    day = monday()
    free = await healthie.appointments.slots(provider="1", type="1", between=(day, day), tz=NEW_YORK)
    assert [slot.start.hour for slot in free] == [*range(9, 17)]
    assert {(slot.provider, slot.type, slot.minutes) for slot in free} == {("1", "1", 60)}
    made = await healthie.appointments.book(free[0], **PHONE, notes="first visit")
    assert (made.date, made.user and made.user.id, made.contact_type) == (free[0].start, "61", "Phone Call")
    left = await healthie.appointments.slots(provider="1", type="1", between=(day, day), tz=NEW_YORK)
    assert left == free[1:]
    with pytest.raises(InvalidRequestError):
        await healthie.appointments.book(free[0], **PHONE)
    its_own = await healthie.appointments.slots(
        provider="1", type="1", between=(day, day), tz=NEW_YORK, rescheduling=made.id
    )
    assert its_own == free
    moved = await healthie.appointments.reschedule(made.id, its_own[3])
    assert (moved.id, moved.date) == (made.id, free[3].start)
    cancelled = await healthie.appointments.cancel(made.id, reason="ill", by="client")
    assert (cancelled.pm_status, cancelled.other_cancellation_reason) == ("Cancelled", "ill")
    assert await healthie.appointments.slots(provider="1", type="1", between=(day, day), tz=NEW_YORK) == free
    listed = await healthie.appointments.list(between=(day, day), tz=NEW_YORK, client="61").collect()
    assert made.id in [each.id for each in listed]
    with pytest.raises(NotFoundError, match="no such appointment"):
        await healthie.appointments.get("999999")


async def test_a_list_holds_past_ones_and_only_those_of_the_range(healthie: Healthie) -> None:
    everything = await healthie.appointments.list(organization=True).collect()
    now = datetime.now(UTC)
    assert {each.date > now for each in everything if each.date} == {True, False}
    past = [each for each in everything if each.date and each.date < now]
    day = max(each.date for each in past if each.date).astimezone(ZoneInfo(NEW_YORK)).date()
    expected = {each.id for each in everything if each.date and each.date.astimezone(ZoneInfo(NEW_YORK)).date() == day}
    midnight = datetime.combine(day, time.min, ZoneInfo(NEW_YORK))
    for between in ((day, day), (midnight, midnight + timedelta(hours=24, seconds=-1))):
        found = await healthie.appointments.list(between=between, tz=NEW_YORK, organization=True).collect()
        assert {each.id for each in found} == expected
    assert {each.provider.id for each in await healthie.appointments.list(provider="2").collect() if each.provider} == {
        "2"
    }


@pytest.mark.parametrize("zone", [NEW_YORK, LONDON, SYDNEY])
async def test_slots_are_the_same_moments_in_every_zone(healthie: Healthie, zone: str) -> None:
    day = monday()
    here = await healthie.appointments.slots(provider="1", type="1", between=(day, day), tz=NEW_YORK)
    there = await healthie.appointments.slots(
        provider="1", type="1", between=(day - timedelta(days=1), day + timedelta(days=1)), tz=zone
    )
    moments = [slot.start.timestamp() for slot in there]
    assert moments == sorted(moments)
    assert {slot.start.timestamp() for slot in here} <= set(moments)
    assert {slot.start.astimezone(ZoneInfo(NEW_YORK)).hour for slot in there} == {*range(9, 17)}  # of the provider
    assert {str(slot.start.tzinfo) for slot in there} == {zone}
    first = there[0].start
    narrow = await healthie.appointments.slots(
        provider="1", type="1", between=(first, first + timedelta(hours=2)), tz=zone
    )
    assert narrow == there[:3]


@pytest.mark.parametrize(("zone", "forward", "back", "missing", "twice"), CHANGES, ids=[row[0] for row in CHANGES])
async def test_a_day_on_which_clocks_are_changed(
    healthie: Healthie, sandbox: Sandbox, zone: str, forward: date, back: date, missing: int, twice: int
) -> None:
    for day in (forward, back):
        first, last = range_of((day, day), zone)
        hours = 23 if day == forward else 25
        assert (last.astimezone(UTC) - first.astimezone(UTC)) == timedelta(hours=hours, seconds=-1)
        for hour in (0, 12, 23):
            naive = datetime.combine(day, time(hour, 15))
            made = await healthie.appointments.book(start=naive, tz=zone, **ANY_TIME)
            assert made.date is not None
            assert made.date.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == naive
            assert made.date.timestamp() == naive.replace(tzinfo=ZoneInfo(zone)).timestamp()
        listed = await healthie.appointments.list(between=(day, day), tz=zone).collect()
        assert len([each for each in listed if each.date and each.date.minute == 15]) == 3
    before = len(sandbox.requests)
    gap = datetime.combine(forward, time(missing, 30))
    for start, tz in ((gap, zone), (gap.replace(tzinfo=ZoneInfo(zone)), None)):
        with pytest.raises(InvalidArgumentError, match="does not have, because its clocks go forward"):
            await healthie.appointments.book(start=start, tz=tz, **ANY_TIME)
    ambiguous = datetime.combine(back, time(twice, 30))
    with pytest.raises(InvalidArgumentError, match="has twice, because its clocks go back"):
        await healthie.appointments.book(start=ambiguous, tz=zone, **ANY_TIME)
    assert len(sandbox.requests) == before
    moments = {
        (await healthie.appointments.book(start=ambiguous.replace(tzinfo=ZoneInfo(zone), fold=fold), **ANY_TIME)).date
        for fold in (0, 1)
    }
    assert len(moments) == 2  # one hour apart


async def test_a_moment_of_another_zone_is_the_same_moment(healthie: Healthie) -> None:
    start = datetime(2027, 3, 14, 18, tzinfo=UTC)
    made = await healthie.appointments.book(start=start, tz=SYDNEY, **ANY_TIME)
    assert made.date == start
    moved = await healthie.appointments.reschedule(
        made.id, start=start + timedelta(days=1), check_availability=False, notify=False
    )
    assert moved.date == start + timedelta(days=1)


async def test_availability_counts_unless_it_is_told_not_to(healthie: Healthie) -> None:
    night = datetime.combine(monday(), time(3), ZoneInfo(NEW_YORK))
    with pytest.raises(InvalidRequestError):
        await healthie.appointments.book(start=night, **PHONE, type="1")
    assert (await healthie.appointments.book(start=night, **ANY_TIME)).date == night


async def test_in_person_and_in_groups(healthie: Healthie) -> None:
    day = monday()
    hour = {n: Slot(start=datetime.combine(day, time(n), ZoneInfo(NEW_YORK)), provider="1", type="1") for n in (9, 11)}
    there = await healthie.appointments.book(hour[9], client="61", contact_type="In Person", location="1")
    assert there.appointment_location_id == "1"
    two: dict[str, Any] = {"attendees": ["61", "62"], "contact_type": "Phone Call"}
    with pytest.raises(InvalidRequestError):  # since 2025-05-15
        await healthie.appointments.book(hour[11], **two)
    group = await healthie.appointments.book(start=hour[11].start, type="3", check_availability=False, **two)
    assert {each.id for each in group.attendees} == {"61", "62"}
