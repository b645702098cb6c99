"""Hero's domain: what is booked is taken, what is registered is found, what is merged is one, what is sent is kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import httpx
import pytest

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.common.nhs_numbers import is_nhs_number, nhs_number
from tests.support.hero_operations import Caller, moment

NHS = nhs_number(777_000)


@pytest.fixture
def call(hero_api: httpx.Client) -> Caller:
    return Caller(hero_api)


def blamed(response: httpx.Response) -> list[list[Any]]:
    assert response.status_code == 400, response.text
    return [issue["path"] for issue in response.json()["message"]]


def is_free(call: Caller, slot: dict[str, Any]) -> tuple[bool, bool, bool]:
    """Whether a slot is free, as its own operation, the check and the list say."""
    day = slot["start_time"][:10]
    listed = call.ok("listSlots", start_date=day, end_date=day)["data"]
    checked = call.ok("checkSlotAvailability", None, call.times(slot))["available"]
    return call("getSlot", slot["id"]).status_code == 200, checked, slot in listed


def counts(call: Caller, slot: dict[str, Any]) -> tuple[int, int]:
    """How many slots there are of the slot's type, by both operations that count them."""
    kind = slot["appointment_type_id"]
    types = call.ok("listAppointmentTypes")["data"]
    return (
        next(each["slot_count"] for each in types if each["id"] == kind),
        call.ok("countSlots", appointment_type_id=kind)["count"],
    )


@pytest.mark.parametrize("start", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_a_time_at_either_end_of_the_calendar_is_refused(call: Caller, start: str) -> None:
    times = {**call.times(call.slot()), "start_time": start, "suppress_availability_check": True}
    assert blamed(call("createAppointment", None, times)) == [["start_time"]]
    assert blamed(call("checkSlotAvailability", None, {**call.times(call.slot()), "start_time": start})) == [
        ["start_time"]
    ]
    for operation in ("listSlots", "countSlots"):
        assert blamed(call(operation, start_date="0001-01-01", end_date="9999-12-31")) == [["end_date"], ["start_date"]]
        assert call.ok(operation, end_date="9998-12-31")["count"] > 0


def test_a_reserved_slot_is_taken_until_it_is_cancelled(call: Caller) -> None:
    slot = call.slot()
    assert is_free(call, slot) == (True, True, True)
    before = counts(call, slot)
    assert before[0] == before[1]
    made = call.ok("createAppointment", None, {**call.times(slot), "patient_id": "101"})
    assert moment(made["reserved_until"]) > datetime.now(UTC)
    assert is_free(call, slot) == (False, False, False)
    assert counts(call, slot) == (before[0] - 1, before[1] - 1)
    assert blamed(call("createAppointment", None, {**call.times(slot), "patient_id": "102"})) == [["start_time"]]
    assert call.ok("getAppointmentStatus", made["id"]) == {"id": made["id"], "status": "reserved"}
    call.ok("cancelAppointment", made["id"])
    assert is_free(call, slot) == (True, True, True)
    assert counts(call, slot) == before
    shown = call.ok("getAppointment", made["id"])
    assert (shown["can_be_cancelled"], shown["start_time"]) == (False, slot["start_time"])
    call.reserve(slot)


def test_overlapping_is_a_conflict_and_suppressing_the_check_is_not(call: Caller) -> None:
    slot = call.slot()
    call.reserve(slot)
    later = (moment(slot["start_time"]) + timedelta(minutes=5)).isoformat()
    assert blamed(call("createAppointment", None, {**call.times(slot), "start_time": later})) == [["start_time"]]
    call.reserve(slot, suppress_availability_check=True)


def test_only_what_is_offered_can_be_reserved(call: Caller) -> None:
    times = call.times(call.slot())
    night = times["start_time"][:10] + "T03:00:00.000Z"
    past = f"{date.today().year - 1}{times['start_time'][4:]}"
    for change in ({"start_time": night}, {"start_time": past}, {"location_id": "3"}, {"appointment_type_id": "4"}):
        assert blamed(call("createAppointment", None, {**times, **change})) == [["start_time"]]
    assert blamed(call("createAppointment", None, {**times, "duration": 0})) == [["duration"]]


def test_a_reservation_can_be_moved_and_a_booking_cannot(call: Caller, sandbox: Sandbox) -> None:
    first, second = _two(call)
    made = call.reserve(first, patient_id="101")
    moved = {name: call.times(second)[name] for name in ("duration", "practitioner_id", "start_time")}
    call.ok("editAppointment", made, moved)
    assert (is_free(call, first), is_free(call, second)) == ((True, True, True), (False, False, False))
    assert sandbox.ledger[-1].action == "rescheduled"
    sandbox.given.confirm(made)
    assert call.ok("getAppointment", made)["booking_confirmed_at"] is not None
    assert call.ok("getAppointmentStatus", made)["status"] == "booked"
    assert blamed(call("editAppointment", made, moved)) == [["id"]]


def _two(call: Caller) -> tuple[dict[str, Any], dict[str, Any]]:
    first = call.slot()
    day = first["start_time"][:10]
    same = ("practitioner_id", "appointment_type_id")
    rows = call.ok("listSlots", start_date=day, end_date=day)["data"]
    return first, next(row for row in rows if row != first and all(row[name] == first[name] for name in same))


def test_cancelling_late_needs_the_policy_suppressed(call: Caller, sandbox: Sandbox) -> None:
    soon = (datetime.now(UTC) + timedelta(hours=2)).isoformat()
    made = sandbox.given.appointment(start_time=soon).id
    assert blamed(call("cancelAppointment", made)) == [["suppress_cancellation_policy"]]
    call.ok("cancelAppointment", made, {"suppress_cancellation_policy": True})
    call.ok("cancelAppointment", made)
    assert [effect.action for effect in sandbox.ledger] == ["cancelled"]


def test_mail_follows_the_appointment(call: Caller, sandbox: Sandbox) -> None:
    patient = call.patient()
    made, silent = (call.reserve(patient_id=patient, suppress_mail=quiet) for quiet in (False, True))
    for appointment in (made, silent):
        sandbox.given.confirm(appointment)
        call.ok("cancelAppointment", appointment)
    found = call.ok("listAutomatedMessages", recipient_id=patient)
    kinds = {row["notification_type"]: row["status"] for row in found["data"]}
    assert kinds == {"booking_confirmed": "SENT", "booking_reminder": "INVALIDATED", "booking_cancelled": "SENT"}
    assert found["count"] == 3


def test_availability_of_places_and_people(call: Caller, sandbox: Sandbox) -> None:
    day = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()
    place, person = sandbox.given.location(name="Van").id, sandbox.given.practitioner(id="9").id
    hours = {"dates": [day], "opens": "10:00", "closes": "10:15", "appointment_type_ids": ["1"]}
    sandbox.given.availability(location_id=place, practitioner_id=person, **hours)

    def available() -> tuple[bool, bool]:
        places = call.ok("listLocations", has_availability="true")["data"]
        people = call.ok("listPractitioners", has_availability="true", location_ids=[place])["data"]
        return place in {row["id"] for row in places}, person in {row["id"] for row in people}

    assert available() == (True, True)
    call.reserve(call.slot(practitioner_id=person))
    assert available() == (False, False)


def test_patients_are_matched_by_nhs_number_and_birth_date(call: Caller) -> None:
    fields = {"nhs_number": NHS, "dob": "1990-12-10", "postcode": "ZZ99 1AA"}
    first = call.patient(**fields)
    assert call.patient(**fields, last_name="Lovelace") == first
    assert call.patient(**{**fields, "dob": "1991-12-10"}) != first
    shown = call.ok("getPatientById", first)
    assert (shown["first_name"], shown["last_name"], shown["nhs_number"]) == ("Ada", "Lovelace", NHS)
    assert (shown["deceased_at"], shown["status"], shown["data_source"]) == (None, "unarchived", "hero")
    [row] = call.ok("listPatientsV3", nhs_number=NHS, dob="1990-12-10")["data"]
    assert (row["id"], row["last_name"]) == (first, "Lovelace")
    [row] = call.ok("listPatients", field="nhs_number", search=NHS)["data"][:1]
    assert row["id"] == first
    assert row["postcode"] == "ZZ99 1AA"
    second = call.ok("getPatientByIdV2", first)
    assert (second["hero_id"], second["line_1"], second["dob"]) == (first, None, "1990-12-10")
    assert {each["name"]: each["value"] for each in second["identifiers"]}["nhs_number"] == NHS


def test_the_spine(call: Caller) -> None:
    traced = call.ok("registerPatientPds", None, {"nhs_number": "9434765919", "dob": "1992-01-01"})["patient_id"]
    again = call.ok("registerPatientPds", None, {"nhs_number": "9434765919", "dob": "1992-01-01"})["patient_id"]
    assert traced == again
    other = call("registerPatientPds", None, {"nhs_number": "9434765919", "dob": "1993-01-01"})
    assert other.status_code == 404
    assert blamed(call("registerPatientPds", None, {"nhs_number": "9434765918", "dob": "1992-01-01"})) == [
        ["nhs_number"]
    ]
    known = call.ok("getPatientById", traced)
    by_name = {"forename": known["first_name"], "surname": known["last_name"], "dob": "1992-01-01"}
    assert call.ok("registerPatientPds", None, by_name) == {"patient_id": traced}
    unknown = call.ok("registerPatientPds", None, {**by_name, "surname": "Nobody"})
    assert set(unknown) == {"message", "login_url"}


def test_a_merge_leaves_one_patient_with_all_that_was_both(call: Caller) -> None:
    kept, other = call.patient(), call.patient(first_name="Adah", email="adah@example.com")
    appointment = call.reserve(patient_id=other)
    invoice = call.ok("createInvoice", None, {"issuer_id": "7", "patient_id": other})
    call.ok("createAttachmentLink", None, {"file_data": "aGk=", "file_name": "a.txt", "patient_id": other})
    assert blamed(call("mergePatient", kept, {"patient_id": other, "merge_token": "x"})) == [["merge_token"]]
    assert blamed(call("previewPatientMerge", kept, {"patient_id": kept})) == [["patient_id"]]
    preview = call.ok("previewPatientMerge", kept, {"patient_id": other})
    assert preview["patient"]["email"] == "adah@example.com"
    call.ok("mergePatient", kept, {"patient_id": other, "merge_token": preview["merge_token"]})
    assert call("getPatientById", other).status_code == 404
    assert call.ok("getPatientById", kept)["email"] == "adah@example.com"
    assert call.ok("getAppointment", appointment)["patient_id"] == kept
    assert call.ok("listPatientAttachments", kept)["count"] == 1
    changed = call.ok("updateInvoice", invoice["id"], {"issuer_id": "7", "memo": "m"})
    assert changed["patient_record_id"] == kept


def test_connecting_an_ehr(call: Caller, sandbox: Sandbox) -> None:
    patient = call.patient(nhs_number=NHS)
    [candidate] = call.ok("listPatientEhrCandidates", patient)["data"]
    assert candidate["last_name"] == "King"
    assert blamed(call("connectPatientEhr", patient, {"ehr_partner_id": "no"})) == [["ehr_partner_id"]]
    call.ok("connectPatientEhr", patient, {"ehr_partner_id": candidate["ehr_partner_id"]})
    assert call.ok("getPatientByIdV2", patient)["ehr_registered"] is True
    assert call.ok("getPatientById", patient)["ehr_partner_id"] == candidate["ehr_partner_id"]


@pytest.mark.parametrize(("data", "content"), [("aGVsbG8=", b"hello"), ("plain text!", b"plain text!")])
def test_a_file_downloads_as_often_as_its_link_allows(call: Caller, data: str, content: bytes) -> None:
    patient = call.patient()
    body = {"file_data": data, "file_name": "a.txt", "patient_id": patient, "maximum_use_count": 2}
    made = call.ok("createAttachmentLink", None, body)
    path = urlsplit(made["attachment_link"])._replace(netloc="", scheme="").geturl().removeprefix("/hero")
    for _ in range(2):
        got = call.http.get(path, headers={"x-api-key": ""})
        assert (got.status_code, got.content, got.headers["content-type"]) == (200, content, "text/plain")
    assert call.http.get(path).status_code == 410
    assert call.ok("getLinkStatus", url=made["attachment_link"])["status"] == "used"
    [file] = call.ok("listPatientAttachments", patient)["data"]
    assert "content" not in file
    again = call.ok("createAttachmentLink", None, {"ehr_file_id": file["id"], "patient_id": patient})
    assert again["attachment_uuid"] != made["attachment_uuid"]
    assert blamed(call("createAttachmentLink", None, {"ehr_file_id": file["id"], "patient_id": "101"})) == [
        ["ehr_file_id"]
    ]
    assert blamed(call("createAttachmentLink", None, {"patient_id": patient})) == [["file_data"]]


def test_messages(call: Caller, sandbox: Sandbox) -> None:
    patient = call.patient(nhs_number=NHS)
    sms = {"message_string": "Hello", "message_type": "sms", "patient_id": patient}
    sent = call.ok("sendMessage", None, sms)
    assert sent["content"] == "Hello"
    shown = call.ok("getMessage", sent["message_id"])
    assert (shown["patient"]["id"], shown["status"]) == (patient, "delivered")
    later = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    waiting = call.ok("sendMessage", None, {**sms, "send_at": later})["message_id"]
    assert call.ok("getMessage", waiting)["status"] == "scheduled"
    assert blamed(call("sendMessage", None, {**sms, "message_type": "email"})) == [["recipient_contact_detail"]]
    call.ok("sendMessage", None, {**sms, "message_type": "email", "fallback_message_type": "sms"})
    assert blamed(call("sendMessage", None, {**sms, "attachment_uuid": "no"})) == [["attachment_uuid"]]
    written = call.ok("sendMessage", None, {**sms, "write_to_record": True})["message_id"]
    assert call.ok("getMessage", written)["write_to_record"]["status"] == "failed"


def test_batches(call: Caller) -> None:
    patient = call.patient(nhs_number=NHS)
    people = [{"nhs_number": NHS, "dob": "1990-12-10"}, {"nhs_number": "1", "dob": None}]
    body = {"name": "Flu", "channel": "SMS", "content": "Come", "recipients": people}
    assert blamed(call("createBatchMessage", None, {**body, "channel": "EMAIL"})) == [["subject"]]
    batch = call.ok("createBatchMessage", None, body)
    recipients = call.ok("listBatchMessageRecipients", batch["id"])["data"]
    assert [(row["patient_id"], row["status"]) for row in recipients] == [
        (patient, "ENRICHED"),
        (None, "ENRICHMENT_ERROR"),
    ]
    assert call.ok("listBatchMessageSends", batch["id"])["data"] == []
    call.ok("sendBatchMessage", batch["id"])
    assert call.ok("listBatchMessageSends", batch["id"], status="SUCCESS")["count"] == 1
    assert call.ok("getBatchMessage", batch["id"])["status"] == "COMPLETED"
    assert [row["id"] for row in call.ok("listBatchMessages", status="QUEUED")["data"]] == [batch["id"]]
    assert blamed(call("sendBatchMessage", batch["id"])) == [["id"]]


def test_episodes_are_filtered_and_sorted(call: Caller) -> None:
    call.ok(
        "updateEpisode", "3", {"assignees": [{"id": "3", "type": "Admin"}], "priority": "highest", "status": "open"}
    )
    mine = call.ok("listEpisodes", **{"assignee_id[]": "3", "assignee_type[]": "Admin", "page_size": 50})["data"]
    assert "3" in {row["id"] for row in mine}
    nobody = call.ok("listEpisodes", **{"assignee_type[]": "Unassigned", "page_size": 50})["data"]
    assert nobody
    assert all(row["assignees"] == [] for row in nobody)
    order = {"order_by[]": "priority", "order_descending[]": "true", "page_size": 50, "status[]": ["open", "closed"]}
    found = call.ok("listEpisodes", **order)["data"]
    ranks = ["lowest", "low", "medium", "high", "highest"]
    places = [ranks.index(row["priority"]) for row in found]
    assert places == sorted(places, reverse=True)
    assert {row["status"] for row in found} == {"open", "closed"}
    assert blamed(call("updateEpisode", "3", {"assignees": [{"id": "999", "type": "Admin"}]})) == [
        ["assignees", 0, "id"]
    ]


def test_bad_references_dates_and_gaps_are_refused(call: Caller) -> None:
    times = call.times(call.slot())
    for body, path in (
        ({**times, "patient_id": "1"}, ["patient_id"]),
        ({**times, "practitioner_id": "99"}, ["practitioner_id"]),
        ({**times, "start_time": "tomorrow"}, ["start_time"]),
        ({**times, "start_time": "2026-02-30T09:00:00Z"}, ["start_time"]),
    ):
        assert blamed(call("createAppointment", None, body)) == [path]
    assert blamed(call("createBookingLink", None, {"expiry_date": "soon"})) == [["expiry_date"]]
    assert blamed(call("createEpisodeNote", None, {})) == [["episode_id"], ["description"]]
    assert blamed(call("listSlots", start_date="soon")) == [["start_date"]]
    register = {"first_name": "A", "last_name": "B", "mobile": "1", "dob": "1990-02-30"}
    assert call("registerPatient", None, register).status_code == 400
    assert blamed(call("updateTask", "1", {"assignee_id": "999", "assignee_type": "admin_team"})) == [["assignee_id"]]
    call.ok("updateTask", "1", {"assignee_id": "2", "assignee_type": "admin_team"})


def test_payment_methods_are_the_default_customers(call: Caller) -> None:
    patient = call.patient()
    assert call.ok("listPatientPaymentMethods", patient)["count"] == 0
    card = {
        "id": "card_1",
        "type": "card",
        "brand": "visa",
        "last4": "4242",
        "exp_month": 1,
        "exp_year": 2030,
        "fingerprint": "f",
    }
    customer = call.ok("createCustomer", None, {"name": "Ada", "sources": [card]})["id"]
    body = {"issuer_id": "7", "patient_id": patient, "customer_stripe_id": customer, "set_default_customer": True}
    call.ok("createInvoice", None, body)
    assert call.ok("listPatientPaymentMethods", patient)["data"] == [card]
    assert call.ok("getDefaultCustomer", patient_id=patient)["id"] == customer


def test_seeded_patients_are_plausible(call: Caller) -> None:
    rows = call.ok("listPatientsV3", page_size=100)["data"]
    assert len({row["nhs_number"] for row in rows}) == len(rows) == 12
    for row in rows:
        assert row["nhs_number"].startswith("999")
        assert is_nhs_number(row["nhs_number"])
        detail = call.ok("getPatientById", row["id"])
        assert [detail[name] for name in row if name in detail] == [row[name] for name in row if name in detail]
        assert (detail["deceased_at"], detail["status"]) == (None, "unarchived")
    registered = call.ok("registerPatientPds", None, {"dob": "1985-12-10", "nhs_number": "9434765919"})
    assert UUID(call.ok("getPatientById", registered["patient_id"])["uid"]).version == 4


@pytest.mark.slow
def test_ten_thousand_patients() -> None:
    with Sandbox(patients=10_000) as sandbox:
        headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": "42"}
        with httpx.Client(base_url=sandbox.hero_url, headers=headers, timeout=30, trust_env=False) as http:
            page = http.get("/v3/patients", params={"page_index": 99, "page_size": 100}).json()
            assert (page["count"], len(page["data"])) == (10_000, 100)
            assert len({row["nhs_number"] for row in page["data"]}) == 100
            assert all(is_nhs_number(row["nhs_number"]) for row in page["data"])


def test_strict_refuses_what_is_canned_by_name() -> None:
    with Sandbox(strict=True) as sandbox:
        headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": "42"}
        with httpx.Client(base_url=sandbox.hero_url, headers=headers, trust_env=False) as http:
            canned = [row for row in sandbox.operations if row["api"] == "hero" and row["state"] == "canned"]
            names = ("listPracticeGroupElements", "searchHcaConsultants", "getHcaConsultant")
            assert canned == [{"api": "hero", "operation": name, "state": "canned"} for name in names]
            refused = http.get("/v1/me/elements")
            assert refused.status_code == 400  # a 5xx would be sent again, and its text not be shown
            assert refused.json()["message"][0]["path"] == ["listPracticeGroupElements"]
            assert "strict=True refuses it" in refused.json()["message"][0]["expected"]
            assert http.get("/v1/admins").status_code == 200
            shown = http.get(f"{sandbox.url}/_sandbox/operations").json()["operations"]
    assert shown == json.loads(json.dumps(sandbox.operations))
    assert len([row for row in shown if row["api"] == "hero"]) == 80


def test_given(call: Caller, sandbox: Sandbox) -> None:
    ada = sandbox.given.patient(first_name="Ada", last_name="King")
    shown = call.ok("getPatientById", ada.id)
    assert (shown["first_name"], shown["email"]) == ("Ada", "ada.king@example.com")
    booked = sandbox.given.appointment(patient_id=ada.id, practitioner_id="2")
    assert call.ok("getAppointment", booked.id)["practitioner_id"] == "2"
    task = sandbox.given.task(patient_id=ada.id, status="open")
    assert call.ok("getTask", task.id)["patient"]["id"] == ada.id
    elsewhere = sandbox.given.in_practice_group("77").patient()
    assert call("getPatientById", elsewhere.id).status_code == 404
    file = sandbox.given.attachment(b"%PDF", file_name="a.pdf", patient_id=ada.id)
    assert call.ok("listPatientAttachments", ada.id)["data"][0]["id"] == file.id
    with pytest.raises(ValueError, match="first_name"):
        sandbox.given.patient(firstname="Ada")
    with pytest.raises(ValueError, match="'99999' is no Patient of practice group 42"):
        sandbox.given.appointment(patient_id="99999")
    with pytest.raises(ValueError, match=r"id must be one of 42, 77"):
        sandbox.given.in_practice_group("nope")
    with pytest.raises(AttributeError, match="patient"):
        _ = sandbox.given.unicorn


@pytest.mark.parametrize(
    ("event", "operation"),
    [
        ("appointment.confirmed", "getAppointment"),
        ("appointment.cancelled", "getAppointment"),
        ("form-submission.created", "getFormResponse"),
        ("patient.added-to-sequence", "getPatientById"),
    ],
)
def test_the_record_of_an_event_is_there(call: Caller, sandbox: Sandbox, event: str, operation: str) -> None:
    call.ok("createWebhook", None, {"event_type": "appointment.confirmed", "url": "http://127.0.0.1:9/"})
    [delivery] = sandbox.emit("hero", event, to_all=True)
    shown = call.ok(operation, delivery.resource_id)
    if operation == "getAppointment":
        assert bool(shown["booking_confirmed_at"]) is True
        status = call.ok("getAppointmentStatus", delivery.resource_id)["status"]
        assert status == ("booked" if event.endswith("confirmed") else "cancelled")


@pytest.mark.slow
def test_a_file_keeps_the_records(tmp_path: Path) -> None:
    def served(work: Callable[[Caller, Sandbox], str]) -> str:
        with Sandbox(db=tmp_path / "sandbox.sqlite") as sandbox:
            headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": "42"}
            with httpx.Client(base_url=sandbox.hero_url, headers=headers, trust_env=False) as http:
                return work(Caller(http), sandbox)

    patient = served(lambda call, _: call.patient(last_name="Kept"))
    assert served(lambda call, _: call.ok("getPatientById", patient)["last_name"]) == "Kept"
    another = served(lambda call, sandbox: sandbox.given.patient().id)
    assert another != patient
    assert served(lambda call, _: call.ok("getPatientById", another)["id"]) == another

    def after_reset(call: Caller, sandbox: Sandbox) -> str:
        sandbox.reset()
        return str(call("getPatientById", patient).status_code)

    assert served(after_reset) == "404"
    assert served(lambda call, _: str(call("getPatientById", patient).status_code)) == "404"


def test_what_no_response_could_show_is_not_kept(call: Caller) -> None:
    assert call.ok("getPatientById", call.patient(data_source="paper"))["data_source"] == "hero"
    assert call.ok("getPatientById", call.patient(data_source="emis"))["data_source"] == "emis"
