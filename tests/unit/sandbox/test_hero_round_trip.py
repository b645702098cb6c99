"""What is created at Hero is read, listed, changed, removed: equal in each field that is both written and shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.hero.state import moment
from tests.support.hero_inputs import bodies
from tests.support.hero_operations import PLAN, Caller
from tests.support.hero_state import PAGE

#: For each that creates: where the record is read, and the argument that has its id or the id of what it belongs to.
READ_BY_ID = {
    "createAppointment": ["getAppointment"],
    "createBatchMessage": ["getBatchMessage"],
    "createBookingLink": ["getBookingLink"],
    "registerPatient": ["getPatientById", "getPatientByIdV2"],
    "registerPatientPds": ["getPatientById", "getPatientByIdV2"],
    "sendMessage": ["getMessage"],
}
LISTED = {
    "createBatchMessage": "listBatchMessages",
    "createBookingLink": "listBookingLinks",
    "createCustomer": "listCustomers",
    "createMembershipPolicy": "listSubscriptions",
    "createPharmacy": "getPrescriberPharmacies",
    "createWebhook": "listWebhooks",
    "registerPatient": "listPatientsV3",
}
CHANGED = {"createAppointment": "editAppointment", "createBookingLink": "updateBookingLink"}
REMOVED = {"createWebhook": "deleteWebhook"}
#: What a rule wants, and what a body of words would not be.
RULED: Mapping[str, Mapping[str, Any]] = {
    "createAppointment": {"suppress_availability_check": True, "start_time": "2031-05-05T09:00:00Z"},
    "createBatchMessage": {"subject": "Hello"},
    "createMembershipPolicy": {
        "membership_scheme_id": "301",
        "customer": "cus_42_0101",
        "discounts": [],
        "members": [{"patient_id": "101"}],
    },
    "registerPatientPds": {"nhs_number": "9434765919"},
    "sendMessage": {"recipient_contact_detail": "+447700900123"},
}
ONE_BY_ONE = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Sandbox, Caller]]:
    with Sandbox() as sandbox:
        headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": "42"}
        with httpx.Client(base_url=sandbox.hero_url, headers=headers, trust_env=False) as http:
            yield sandbox, Caller(http)


def same(shown: Any, wrote: Any) -> bool:
    """Whether two values are the same; times are, however they are written."""
    if isinstance(wrote, dict) and isinstance(shown, dict):
        return all(same(shown.get(name), part) for name, part in wrote.items())
    if isinstance(wrote, list) and isinstance(shown, list):
        return len(wrote) == len(shown) and all(map(same, shown, wrote))
    at = moment(wrote) if isinstance(wrote, str) and len(wrote) > 9 else None
    return shown == wrote or (at is not None and moment(shown) == at)


def differing(shown: Mapping[str, Any], wrote: Mapping[str, Any], record: str) -> dict[str, tuple[Any, Any]]:
    """The fields that are written and shown, and are not the same."""
    names = PLAN.type(record).names
    pairs = {name: (shown[name], wrote[names.get(name, name)]) for name in shown if names.get(name, name) in wrote}
    # A message says whether it is to be written to the record; shown is what became of that.
    pairs = {name: pair for name, pair in pairs.items() if name != "write_to_record"}
    return {name: pair for name, pair in pairs.items() if not same(*pair)}


def record_of(sandbox: Sandbox, operation: str) -> tuple[str, str]:
    effect = next(each for each in reversed(sandbox.ledger) if each.operation == operation)
    return effect.type, effect.id


@pytest.mark.parametrize("operation", sorted({*READ_BY_ID, *LISTED}))
@ONE_BY_ONE
@given(data=st.data())
@pytest.mark.slow
def test_what_is_written_is_read(served: tuple[Sandbox, Caller], operation: str, data: st.DataObject) -> None:
    sandbox, call = served
    sandbox.reset()
    drawn = {**data.draw(bodies(operation)), **RULED.get(operation, {})}
    # The body takes any text where responses have an enumeration; see test_what_no_response_could_show_is_not_kept.
    wrote = {name: value for name, value in drawn.items() if name != "data_source"}
    created = call.ok(operation, None, wrote)
    record, id_ = record_of(sandbox, operation)
    assert differing(created, wrote, record) == {}
    check(call, operation, record, id_, wrote)
    if operation in CHANGED:
        change = {**data.draw(bodies(CHANGED[operation])), **RULED.get(CHANGED[operation], {})}
        if operation == "createAppointment":
            change["suppress_availability_check"] = True
        call.ok(CHANGED[operation], id_, change)
        check(call, operation, record, id_, {**wrote, **change})
    if operation in REMOVED:
        call.ok(REMOVED[operation], id_)
        assert id_ not in {row["id"] for row in listed(call, operation, wrote)}
        assert call(REMOVED[operation], id_).status_code == 404


def check(call: Caller, operation: str, record: str, id_: str, wrote: Mapping[str, Any]) -> None:
    for read in READ_BY_ID.get(operation, ()):
        shown = call.ok(read, id_)
        assert differing(shown, wrote, record) == {}
        assert call(read, str(int(id_) + 1_000_000)).status_code == 404
    if operation in LISTED:
        [row] = [row for row in listed(call, operation, wrote) if row["id"] == id_]
        assert differing(row, wrote, record) == {}


def listed(call: Caller, operation: str, wrote: Mapping[str, Any]) -> list[dict[str, Any]]:
    match operation:
        case "createCustomer":
            return call.ok("listCustomers", query=wrote["name"].strip())["data"]
        case "createPharmacy":
            return call.ok("getPrescriberPharmacies", wrote["prescriber_id"])["data"]
        case "registerPatient":
            return call.ok("listPatientsV3", page_size=500)["data"]
        case _:
            return call.ok(LISTED[operation])["data"]


def test_every_create_with_a_read_is_here() -> None:
    creates = {task.operation for task in PLAN.tasks if task.does == "create"}
    reads = {task.record for task in PLAN.tasks if task.does in {"read", "list"}}
    wanted = {task.operation for task in PLAN.tasks if task.operation in creates and task.record in reads}
    assert wanted <= {*READ_BY_ID, *LISTED}
    assert f"each of the {len({*READ_BY_ID, *LISTED})} operations that create" in PAGE.read_text("utf-8")
    assert datetime.now(UTC).year < 2031, "an appointment of these tests is in the past"
