"""Records that a test puts into Healthie, and how much of them there can be."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.healthie.given import HealthieGiven
from tests.support.healthie_sandbox import Clinic


@pytest.fixture(scope="module")
def kept() -> Clinic:
    return Clinic()


@pytest.fixture
def clinic(kept: Clinic) -> Clinic:
    kept.service.reset()
    return kept


@pytest.fixture
def given(clinic: Clinic) -> HealthieGiven:
    return HealthieGiven(clinic.service, threading.RLock())


def test_a_patient_is_there_with_what_is_given_and_the_rest_made_up(clinic: Clinic, given: HealthieGiven) -> None:
    ada = given.patient(first_name="Ada")
    task = given.task(content="Call back", client_id=ada.id)
    found = clinic.ask("query($id: ID) { user(id: $id) { first_name last_name full_name email } }", id=ada.id)
    assert found["first_name"] == "Ada"
    assert found["full_name"] == f"Ada {found['last_name']}"
    listed = clinic.ask('{ users(keywords: "ada ' + found["last_name"] + '") { nodes { id full_name } } }')["nodes"]
    assert {"id": ada.id, "full_name": found["full_name"]} in listed
    assert clinic.ask("query($id: ID) { task(id: $id) { client { id } } }", id=task.id) == {"client": {"id": ada.id}}


@pytest.mark.parametrize(
    ("kind", "fields", "message"),
    [
        ("taks", {}, "did you mean task"),
        ("task", {"contents": "x"}, "did you mean content"),
        ("task", {"client_id": "4711"}, "does not exist"),
        ("task", {"due_date": "soon"}, "not a valid date"),
        ("task", {"id": "1"}, "is that of another Task"),
    ],
)
def test_what_cannot_be_is_refused(given: HealthieGiven, kind: str, fields: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        getattr(given, kind)(**fields)


def test_an_appointment_is_in_a_slot_that_is_free_then(clinic: Clinic, given: HealthieGiven) -> None:
    first, second = given.appointment(), given.appointment(user_id="62", notes="Bring the results")
    assert first.get("date") != second.get("date")
    text = "query($id: ID) { appointment(id: $id) { user { id } attendees { id } notes length } }"
    expected = {"user": {"id": "62"}, "attendees": [{"id": "62"}], "notes": "Bring the results", "length": 60}
    assert clinic.ask(text, id=second.id) == expected
    assert given.appointment(date="2027-03-01T22:00:00-05:00").get("date") == "2027-03-01T22:00:00-05:00"
    with pytest.raises(ValueError, match="no slot is free"):
        given.appointment(provider_id=given.provider().id)


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_a_file_of_records(clinic: Clinic, given: HealthieGiven, tmp_path: Path, suffix: str) -> None:
    rows = {"patient": [{"id": "5001", "first_name": "Ada"}], "task": [{"content": "Call", "client_id": "5001"}]}
    path = tmp_path / f"seeds.{suffix}"
    path.write_text(json.dumps(rows), "utf-8")  # JSON is YAML too
    patient, task = given.load(path)
    assert (patient.id, task.get("content")) == ("5001", "Call")
    assert clinic.ask('{ user(id: "5001") { first_name } }') == {"first_name": "Ada"}
    with pytest.raises(ValueError, match="cannot be read"):
        given.load(tmp_path / "none.json")


def test_seeds_are_plausible(clinic: Clinic) -> None:
    account = clinic.service.domain.account(0)
    for type_ in account.store.types:
        shape = account.shapes.of(type_)
        names = [
            name
            for name in ("deleted_at", "archived_at", "deceased_at", "is_deleted", "canceled_at")
            if name in shape.fields
        ]
        text = " ".join(names)
        if names and (rows := list(account.all(type_))):
            for row in rows[:2]:
                found = {name: row.get(name) for name in names}
                assert not any(found.values()), (type_, row.id, text)
    users = clinic.ask("{ users { nodes { id full_name email dietitian { id full_name } } } }")["nodes"]
    for user in users:
        alone = clinic.ask("query($id: ID) { user(id: $id) { full_name email } }", id=user["id"])
        assert alone == {"full_name": user["full_name"], "email": user["email"]}
        assert user["dietitian"]["full_name"]
        assert not any(letter.isdigit() for letter in user["full_name"])


@pytest.mark.slow
def test_ten_thousand_patients() -> None:
    clinic = Clinic(patients=10_000)
    page = clinic.ask("{ users(first: 2) { total_count nodes { id last_name } } }")
    assert page["total_count"] == 10_000
    clinic.ask('mutation { updateClient(input: { id: "61", first_name: "Ada" }) { user { id } } }')
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        clinic.service.reset()
        times.append(time.perf_counter() - begun)
    assert min(times) < 0.001
    assert clinic.ask('{ user(id: "61") { first_name } }') != {"first_name": "Ada"}


def test_an_emitted_event_is_about_a_record_that_can_be_fetched(sandbox: Sandbox, graphql: Any) -> None:
    hook = '{ url: "http://127.0.0.1:9/h", event_type: PATIENT_CREATED }'
    text = f"mutation {{ createWebhook(input: {hook}) {{ webhook {{ id }} }} }}"
    assert graphql(text)["data"]["createWebhook"]["webhook"]["id"]
    (delivery,) = sandbox.emit("healthie", "patient.created")
    found = graphql("query($id: ID) { user(id: $id) { id } }", id=delivery.resource_id)["data"]["user"]
    assert found == {"id": delivery.resource_id}


def test_an_invoice_by_hand_or_of_an_event_is_a_whole_one(sandbox: Sandbox, graphql: Any) -> None:
    sandbox.given.healthie.requested_payment(id="4711", price="10.00", recipient_id="62")
    hook = '{ url: "http://127.0.0.1:9/h", event_type: REQUESTED_PAYMENT_UPDATED }'
    graphql(f"mutation {{ createWebhook(input: {hook}) {{ webhook {{ id }} }} }}")
    sandbox.emit("healthie", "requested_payment.updated", resource_id="4800")
    text = """query($id: ID) { requestedPayment(id: $id) {
        invoice_id status price balance_due created_at updated_at recipient { id } sender { id } details } }"""
    for id_, price, recipient in (("4711", "10.00", "62"), ("4800", "100.00", None)):
        found = graphql(text, id=id_)["data"]["requestedPayment"]
        assert found["invoice_id"] == f"UU-{id_}-{found['created_at'][:4]}"
        assert found["created_at"][:10] == found["updated_at"][:10]
        assert (found["status"], found["price"], found["balance_due"]) == ("Not Yet Paid", price, float(price))
        assert found["recipient"]["id"] == (recipient or found["recipient"]["id"])
        assert found["sender"]["id"]
        assert found["details"] == "Other: Consultation"
        unpaid = graphql("{ requestedPayments(only_unpaid: true) { nodes { id } } }")["data"]["requestedPayments"][
            "nodes"
        ]
        assert {"id": id_} in unpaid
