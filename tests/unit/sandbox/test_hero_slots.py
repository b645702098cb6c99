"""What lists, counts and types say of free slots is the same, whatever was booked and however much time has passed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

import httpx
import pytest

from hero_healthie.sandbox import Sandbox
from tests.support.hero_operations import Caller

HOUR = 3600


@pytest.fixture
def call(sandbox: Sandbox, hero_api: httpx.Client) -> Caller:
    wait_for_night(sandbox)
    return Caller(hero_api)


def wait_for_night(sandbox: Sandbox) -> None:
    """Let it be an hour at which no slot begins, as each would be free for one request and past for the next."""
    now = datetime.now(UTC)
    sandbox.advance((datetime.combine(now.date() + timedelta(days=1), time(3), UTC) - now).total_seconds())


def go_back(sandbox: Sandbox, call: Caller) -> None:
    sandbox.advance(72 * HOUR)
    call.ok("listSlots")
    sandbox.reset()
    wait_for_night(sandbox)


def check_agreement(call: Caller) -> list[dict[str, Any]]:
    """Check what is said of all free slots, and return them."""
    slots: list[dict[str, Any]] = call.ok("listSlots")["data"]
    starts = [slot["start_time"] for slot in slots]
    assert starts == sorted(starts)
    assert len({slot["id"] for slot in slots}) == len(slots) == call.ok("countSlots")["count"]
    types = call.ok("listAppointmentTypes")["data"]
    numbers = Counter(slot["appointment_type_id"] for slot in slots)
    assert {each["id"]: each["slot_count"] for each in types} == {each["id"]: numbers[each["id"]] for each in types}
    first = {slot["appointment_type_id"]: slot["start_time"] for slot in reversed(slots)}
    assert {each["id"]: each["next_available_at"] for each in types} == {
        each["id"]: first.get(each["id"]) for each in types
    }
    for operation, field in (
        ("listAppointmentTypes", "appointment_type_id"),
        ("listLocations", "location_id"),
        ("listPractitioners", "practitioner_id"),
    ):
        rows = call.ok(operation, has_availability="true")["data"]
        assert {row["id"] for row in rows} == {slot[field] for slot in slots}
    return slots


CHANGES: dict[str, Callable[[Sandbox, Caller, dict[str, Any]], object]] = {
    "nothing": lambda sandbox, call, slot: None,
    "a hold": lambda sandbox, call, slot: call.reserve(slot),
    "a hold that is over": lambda sandbox, call, slot: (call.reserve(slot), sandbox.advance(HOUR)),
    "a booking": lambda sandbox, call, slot: sandbox.given.confirm(call.reserve(slot)),
    "a cancelled booking": lambda sandbox, call, slot: call.ok("cancelAppointment", call.reserve(slot)),
    "two days later": lambda sandbox, call, slot: sandbox.advance(48 * HOUR),
    "three weeks later": lambda sandbox, call, slot: sandbox.advance(21 * 24 * HOUR),
    "other hours": lambda sandbox, call, slot: sandbox.given.availability(opens="07:00", closes="08:00"),
    "time that went back": lambda sandbox, call, slot: go_back(sandbox, call),
}


@pytest.mark.parametrize("change", CHANGES)
def test_lists_counts_types_and_filters_agree(sandbox: Sandbox, call: Caller, change: str) -> None:
    before = {slot["id"]: slot for slot in check_agreement(call)}
    slot = list(before.values())[len(before) // 2]
    CHANGES[change](sandbox, call, slot)
    after = {each["id"]: each for each in check_agreement(call)}
    if change == "a cancelled booking":
        assert after == before
    taken = [each for id_, each in before.items() if id_ not in after]
    if change in ("a hold", "a booking"):
        assert slot in taken
        assert {each["practitioner_id"] for each in taken} == {slot["practitioner_id"]}
        assert all(
            each["start_time"] < slot["finish_time"] and slot["start_time"] < each["finish_time"] for each in taken
        )
    if change.endswith("later"):
        assert taken == [
            each for each in before.values() if each["start_time"] < next(iter(after.values()))["start_time"]
        ]


@pytest.mark.parametrize("days", [(0, None), (3, 3), (3, 9), (20, None), (27, 60), (60, None), (9, 3)])
def test_a_count_between_two_days_is_that_of_the_list(call: Caller, days: tuple[int, int | None]) -> None:
    today = datetime.now(UTC).date()
    names = ("start_date", "end_date")
    query = {
        name: str(today + timedelta(days=ahead)) for name, ahead in zip(names, days, strict=True) if ahead is not None
    }
    listed = call.ok("listSlots", **query)
    assert listed["count"] == len(listed["data"]) == call.ok("countSlots", **query)["count"]
    chosen = Counter((each["location_id"], each["practitioner_id"]) for each in listed["data"])
    for (location, practitioner), number in chosen.items():
        wanted = {"location_id": location, "practitioner_id": practitioner}
        assert call.ok("countSlots", **query, **wanted)["count"] == number


def reminder(call: Caller, sandbox: Sandbox) -> Callable[[], str]:
    sandbox.given.appointment()
    wanted = {"notification_type": "booking_reminder"}
    last = call.ok("listAutomatedMessages", **wanted, status="SCHEDULED", page_size="100")["data"][-1]["id"]

    def status() -> str:
        (row,) = [
            row
            for name in ("SCHEDULED", "SENT")
            for row in call.ok("listAutomatedMessages", **wanted, status=name, page_size="100")["data"]
            if row["id"] == last
        ]
        assert call.ok("getAutomatedMessage", last)["status"] == row["status"]
        return str(row["status"])

    return status


def hold(call: Caller, sandbox: Sandbox) -> Callable[[], str]:
    made = sandbox.given.appointment(confirmed=False).id
    return lambda: str(call.ok("getAppointmentStatus", made)["status"])


def later_message(call: Caller, sandbox: Sandbox) -> Callable[[], str]:
    at = (datetime.now(UTC) + timedelta(days=3)).isoformat()
    body = {"patient_id": "101", "message_string": "Hello", "message_type": "sms", "send_at": at}
    made = call.ok("sendMessage", None, body)["message_id"]
    return lambda: str(call.ok("getMessage", made)["status"])


@pytest.mark.parametrize(
    ("make", "before", "after"),
    [(reminder, "SCHEDULED", "SENT"), (hold, "reserved", "expired"), (later_message, "scheduled", "delivered")],
)
def test_what_waits_for_a_time_is_over_then(
    sandbox: Sandbox, call: Caller, make: Callable[[Caller, Sandbox], Callable[[], str]], before: str, after: str
) -> None:
    status = make(call, sandbox)
    assert status() == before
    sandbox.advance(14 * 24 * HOUR)
    assert status() == after
