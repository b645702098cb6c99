"""Booking at Hero: types, slots, reserve, book, cancel; never twice, and right on the days when clocks are changed."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_health_api.models import Appointment
from hero_healthie import (
    Hero,
    InvalidArgumentError,
    InvalidRequestError,
    OutcomeUnknownError,
    PaginationError,
    ReconciliationStatus,
    ResponseDecodeError,
)
from hero_healthie.hero.resources.booking.times import days_to_ask_for, span_of
from hero_healthie.hero.results import Reservation, Slot
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of
from tests.support.wire import scripted_server
from tests.unit.hero.conftest import client_of

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime.now(UTC).date() + timedelta(days=14 - datetime.now(UTC).weekday())
WEEK = (MONDAY, MONDAY + timedelta(days=4))
ZONES = ("Europe/London", "Europe/Berlin", "America/New_York")


async def free(hero: Hero, type: str = "1") -> Slot:
    return (await hero.booking.slots(between=WEEK, type=type))[0]


def sent(sandbox: Sandbox, operation: str) -> int:
    return sum(each.operation == operation for each in sandbox.requests)


async def test_from_the_type_to_the_cancellation(practice: Sandbox, client: Hero) -> None:
    types = await client.booking.types(free=True).collect()
    gp = next(each for each in types if each.name == "GP consultation")
    slots = await client.booking.slots(between=WEEK, type=gp, location="1", practitioner="1")
    assert slots == sorted(slots, key=lambda slot: slot.start)
    assert {(slot.type, slot.location, slot.practitioner, slot.minutes) for slot in slots} == {("1", "1", "1", 15.0)}
    assert {slot.start.date() for slot in slots} == {MONDAY + timedelta(days=day) for day in range(5)}
    assert (slots[0].start.tzinfo, slots[0].start.hour) == (LONDON, 9)

    held = await client.booking.reserve(slots[0], patient="101", reason="Cough")
    assert held.until is not None
    assert held.until > datetime.now(UTC)
    assert not await client.booking.is_free(slots[0])
    moved = await client.booking.move(held, slots[1])
    assert await client.booking.is_free(slots[0])

    booked = await client.booking.book(moved)
    assert booked.id == held.id
    assert booked.confirmed_at is not None
    assert booked.appointment.start_time == slots[1].start
    assert slots[1] not in await client.booking.slots(between=WEEK, type=gp, practitioner="1")
    await client.booking.cancel(booked)
    assert await client.booking.is_free(slots[1])
    await client.booking.cancel(booked)


async def test_the_operations_of_the_tag_are_there_as_well(client: Hero) -> None:
    slot = await free(client)
    rows = await client.booking.list_slots(start_date=MONDAY, end_date=MONDAY).collect()
    assert slot.id in {row.id for row in rows}
    held = await client.booking.reserve(slot, patient="101")
    shown = await client.booking.get_appointment(held.id)
    assert isinstance(shown, Appointment)
    view = client.for_practice_group("77")
    assert view.booking is not client.booking
    await client.warm("booking", client.booking.slots, client.booking.list_slots, "elements")


# --- Never twice ------------------------------------------------------------------------------------------------------


async def test_what_is_booked_is_not_booked_again(practice: Sandbox, client: Hero) -> None:
    held = await client.booking.reserve(await free(client), patient="101")
    first = await client.booking.book(held)
    assert await client.booking.book(held.id) == first
    assert sent(practice, "bookAppointment") == 1


@pytest.mark.parametrize("fault", ["reset_after", "truncate"])
async def test_a_booking_whose_response_is_lost_is_looked_up(practice: Sandbox, client: Hero, fault: str) -> None:
    held = await client.booking.reserve(await free(client), patient="101")
    practice.fail("hero", "bookAppointment", fault)
    assert (await client.booking.book(held)).confirmed_at is not None
    assert sent(practice, "bookAppointment") == 1


async def test_a_booking_that_was_not_done_is_not_sent_again(practice: Sandbox) -> None:
    async with client_of(practice, timeout=0.2) as hero:
        held = await hero.booking.reserve(await free(hero), patient="101")
        practice.fail("hero", "bookAppointment", "reset")
        with pytest.raises(OutcomeUnknownError) as caught:
            await hero.booking.book(held)
        assert sent(practice, "bookAppointment") == 1
        result = await caught.value.reconcile()
        assert result.status is ReconciliationStatus.UNDETERMINED
        assert result.look_again_in is not None
        await asyncio.sleep(result.look_again_in + 0.01)
        assert (await caught.value.reconcile()).may_resend
        await hero.booking.book(held)
        assert (await caught.value.reconcile()).record_ids == (held.id,)


@pytest.mark.parametrize(
    ("fault", "status", "frees"), [("reset", "absent", True), ("reset_after", "undetermined", False)]
)
async def test_a_reservation_is_sent_once_and_its_time_looked_up(
    practice: Sandbox, fault: str, status: str, frees: bool
) -> None:
    async with client_of(practice, timeout=0.1) as hero:
        slot = await free(hero)
        practice.fail("hero", "createAppointment", fault)
        with pytest.raises(OutcomeUnknownError, match="diary") as caught:
            await hero.booking.reserve(slot, patient="101")
        await asyncio.sleep(0.12)
        result = await caught.value.reconcile()
        assert (result.status, result.may_resend) == (ReconciliationStatus(status), frees)
        assert sent(practice, "createAppointment") == 1
        assert "101" not in result.reason


async def test_a_look_up_that_fails_says_so(practice: Sandbox, client: Hero) -> None:
    slot = await free(client)
    practice.fail("hero", "createAppointment", "reset")
    with pytest.raises(OutcomeUnknownError) as caught:
        await client.booking.reserve(slot, patient="101")
    practice.fail("hero", "checkSlotAvailability", 404)
    assert (await caught.value.reconcile()).reason == "looking failed: NotFoundError"


async def test_many_who_want_one_time_get_it_once(practice: Sandbox, client: Hero) -> None:
    slot = await free(client)
    outcomes = await asyncio.gather(
        *(client.booking.reserve(slot, patient=str(101 + number)) for number in range(10)), return_exceptions=True
    )
    held = [each for each in outcomes if isinstance(each, Reservation)]
    assert len(held) == 1
    assert all(isinstance(each, InvalidRequestError) for each in outcomes if each not in held)
    await asyncio.gather(*(client.booking.book(held[0]) for _ in range(5)))
    assert (await client.booking.get_appointment(held[0].id)).booking_confirmed_at is not None


async def test_a_booking_that_cannot_be_read_afterwards_was_done(practice: Sandbox, client: Hero) -> None:
    held = await client.booking.reserve(await free(client), patient="101")
    practice.fail("hero", "getAppointment", 404, after=1)
    booked = await client.booking.book(held)
    assert (booked.id, booked.confirmed_at) == (held.id, None)


async def test_without_its_path_nothing_is_sent(practice: Sandbox) -> None:
    async with hero_of(practice) as hero:
        before = len(practice.requests)
        with pytest.raises(InvalidArgumentError, match=r"bookAppointment.*operation_paths") as caught:
            await hero.booking.book("1001")
    assert caught.value.argument == "operation_paths"
    assert len(practice.requests) == before


# --- Days and zones ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "hours", "begins"),
    [
        (date(2026, 3, 28), 24, "2026-03-28T00:00:00+00:00"),
        (date(2026, 3, 29), 23, "2026-03-29T00:00:00+00:00"),
        (date(2026, 3, 30), 24, "2026-03-29T23:00:00+00:00"),
        (date(2026, 10, 24), 24, "2026-10-23T23:00:00+00:00"),
        (date(2026, 10, 25), 25, "2026-10-24T23:00:00+00:00"),
        (date(2026, 10, 26), 24, "2026-10-26T00:00:00+00:00"),
    ],
)
def test_a_day_is_as_long_as_the_clock_on_the_wall_says(day: date, hours: int, begins: str) -> None:
    start, end = (each.astimezone(UTC) for each in span_of((day, day), "Europe/London"))
    assert start.isoformat() == begins
    assert end - start == timedelta(hours=hours)


@given(day=st.dates(date(2001, 1, 1), date(2090, 1, 1)), days=st.integers(0, 61), zone=st.sampled_from(ZONES))
def test_the_days_that_are_asked_for_hold_all_of_the_range(day: date, days: int, zone: str) -> None:
    """Whether the vendor counts days in UTC or by the practice's clock, and whether or not the last one counts."""
    start, end = span_of((day, day + timedelta(days=days)), zone)
    first, last = days_to_ask_for(start, end)
    for counted in (ZoneInfo("UTC"), LONDON, ZoneInfo(zone)):
        if start.date() != datetime.now(UTC).date():
            assert datetime(first.year, first.month, first.day, tzinfo=counted) <= start
        assert datetime(last.year, last.month, last.day, tzinfo=counted) >= end


def rows_of(*starts: str) -> list[dict[str, Any]]:
    return [
        {"id": str(at), "appointment_type_id": "1", "location_id": 2, "practitioner_id": "3", "start_time": start}
        for at, start in enumerate(starts)
    ]


@pytest.mark.parametrize(
    ("day", "rows", "shown"),
    [
        # Clocks go forward at 01:00 UTC: what stands at 01:30 on the wall does not exist.
        (
            date(2027, 3, 28),
            ("2027-03-27T23:59:00Z", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z", "2027-03-28T23:00:00Z"),
            ["00:30+00:00", "02:30+01:00"],
        ),
        # They go back at 01:00 UTC: 01:30 stands on the wall twice, and both are slots.
        (
            date(2027, 10, 31),
            ("2027-10-30T22:59:00Z", "2027-10-31T00:30:00Z", "2027-10-31T01:30:00.000Z", "2027-11-01T00:00:00Z"),
            ["01:30+01:00", "01:30+00:00"],
        ),
    ],
)
async def test_slots_of_the_days_on_which_clocks_are_changed(
    day: date, rows: tuple[str, ...], shown: list[str]
) -> None:
    async with scripted_server() as server:
        server.responds({"data": rows_of(*rows)})
        async with Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url) as hero:
            slots = await hero.booking.slots(between=(day, day), location="2")
    assert [slot.start.isoformat()[11:16] + slot.start.isoformat()[-6:] for slot in slots] == shown
    assert slots[0].location == "2"
    assert slots[0].minutes is None


@pytest.mark.parametrize("zone", ZONES)
async def test_two_moments_are_a_range_too_in_any_zone(client: Hero, zone: str) -> None:
    nine = datetime(MONDAY.year, MONDAY.month, MONDAY.day, 9, tzinfo=LONDON)
    slots = await client.booking.slots(between=(nine, nine + timedelta(minutes=30)), practitioner="1", tz=zone)
    assert {slot.start.astimezone(LONDON).strftime("%H:%M") for slot in slots} == {"09:00", "09:15"}
    assert {slot.start.tzinfo for slot in slots} == {ZoneInfo(zone)}
    held = await client.booking.reserve(slots[0], patient="101")
    assert (await client.booking.get_appointment(held.id)).start_time == nine


@pytest.mark.parametrize(
    ("body", "error", "text"),
    [
        ({"data": rows_of("2027-03-01T09:00:00Z"), "count": 2}, PaginationError, "list"),
        ({"data": [{**rows_of("2027-03-01T09:00:00Z")[0], "location_id": None}]}, ResponseDecodeError, "location_id"),
        ({"data": rows_of("tomorrow")}, ResponseDecodeError, r"data\[0\].start_time"),
        ({"data": [{"id": "1"}]}, ResponseDecodeError, r"data\[0\].start_time"),
    ],
)
async def test_a_list_that_is_cut_short_or_not_of_slots_is_an_error(
    body: Any, error: type[Exception], text: str
) -> None:
    async with scripted_server() as server:
        server.responds(body)
        async with Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url) as hero:
            with pytest.raises(error, match=text):
                await hero.booking.slots(between=(date(2027, 3, 1), date(2027, 3, 1)))


# --- Rules ------------------------------------------------------------------------------------------------------------

TOMORROW = datetime.now(UTC) + timedelta(days=1)
SLOT = Slot(start=TOMORROW, finish=TOMORROW + timedelta(minutes=15), type="1", location="1", practitioner="1")
HELD = Reservation(id="1001", until=None, slot=SLOT)
NAIVE = datetime(2027, 3, 1, 9)
DAY = date(2027, 3, 1)


def slot(**changes: Any) -> Slot:
    known = {name: getattr(SLOT, name) for name in ("start", "finish", "type", "location", "practitioner")}
    return Slot(**{**known, **changes})


RULES: list[tuple[str, dict[str, Any], str]] = [
    ("types", {"locations": "1"}, 'locations must be a list of ids, such as ["3"]'),
    ("types", {"locations": 1}, 'locations must be a list of ids, such as ["3"]'),
    ("types", {"free": "no"}, "free must be True or False"),
    ("slots", {"between": (DAY, DAY), "type": 1}, 'type must be a str, such as "101", not an int'),
    ("reserve", {"slot": SLOT, "patient": "101", "notify": "no"}, "notify must be True or False"),
    ("move", {"reservation": HELD, "slot": SLOT, "notify": "no"}, "notify must be True or False"),
    ("cancel", {"appointment": "1", "late": "no"}, "late must be True or False"),
    ("slots", {"between": DAY}, "between must be a pair of dates"),
    ("slots", {"between": (DAY,)}, "between must be a pair of dates"),
    ("slots", {"between": ("2027-03-01", "2027-03-02")}, "between must be a pair of dates"),
    ("slots", {"between": (DAY, TOMORROW)}, "not one of each"),
    ("slots", {"between": (DAY, DAY - timedelta(days=1))}, "between ends before it begins"),
    ("slots", {"between": (NAIVE, NAIVE)}, "between must be a datetime with a time zone"),
    ("slots", {"between": (DAY, DAY + timedelta(days=62))}, "between may hold 62 days at most"),
    ("slots", {"between": (date(27, 3, 1), date(27, 3, 1))}, "of this millennium"),
    (
        "slots",
        {"between": (datetime(2027, 3, 28, 1, 30, tzinfo=LONDON), TOMORROW)},
        "between is a time that its zone does not have",
    ),
    ("slots", {"between": (DAY, DAY), "tz": "London"}, "tz must be the IANA name of a time zone"),
    ("slots", {"between": (DAY, DAY), "location": 3}, 'location must be a str, such as "101", not an int'),
    ("slots", {"between": (DAY, DAY), "type": ""}, "type must be a str that is not empty"),
    ("reserve", {"slot": "9:00", "patient": "101"}, "slot must be a Slot"),
    ("reserve", {"slot": SLOT, "patient": ""}, "patient must be a str that is not empty"),
    ("reserve", {"slot": SLOT, "patient": "1 01"}, "patient must be a str that is not empty and holds no blanks"),
    ("reserve", {"slot": SLOT, "patient": "101", "reason": " "}, "reason must be a str that is not empty"),
    ("reserve", {"slot": slot(finish=None), "patient": "101"}, "minutes is required"),
    ("reserve", {"slot": SLOT, "patient": "101", "minutes": 0}, "minutes must be a number above 0"),
    ("reserve", {"slot": SLOT, "patient": "101", "minutes": float("nan")}, "minutes must be a number above 0"),
    ("reserve", {"slot": slot(start=NAIVE), "patient": "101"}, "slot.start must be a datetime with a time zone"),
    ("reserve", {"slot": slot(start=TOMORROW - timedelta(days=2)), "patient": "101"}, "slot.start is past"),
    ("reserve", {"slot": slot(location=""), "patient": "101"}, "slot.location must be a str that is not empty"),
    ("is_free", {"slot": None}, "slot must be a Slot"),
    ("move", {"reservation": "1001", "slot": SLOT}, "reservation must be a Reservation"),
    ("move", {"reservation": HELD, "slot": slot(type="2")}, "slot is of another type than the reservation"),
    ("move", {"reservation": HELD, "slot": slot(location="2")}, "slot is of another location than the reservation"),
    ("book", {"reservation": 1001}, 'reservation must be a str, such as "101", not an int'),
    ("cancel", {"appointment": ""}, "appointment must be a str that is not empty"),
]


@pytest.mark.parametrize(("method", "arguments", "text"), RULES)
async def test_a_broken_rule_is_named_before_anything_is_sent(
    practice: Sandbox, client: Hero, method: str, arguments: dict[str, Any], text: str
) -> None:
    before = len(practice.requests)
    with pytest.raises(InvalidArgumentError) as caught:
        await getattr(client.booking, method)(**arguments)
    assert text in str(caught.value)
    assert len(practice.requests) == before
