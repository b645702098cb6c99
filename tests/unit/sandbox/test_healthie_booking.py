"""Healthie's rules of booking: series, blockers, credits, and times that are booked once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.healthie_sandbox import Clinic

CLINIC = Clinic(patients=3)
NEW_YORK = "America/New_York"
AT_NINE = "2027-03-01 09:00"  # a Monday; clocks go forward two weeks later
TAKEN = "the provider has another appointment at this time"


@pytest.fixture(autouse=True)
def _seeded() -> None:
    CLINIC.service.reset()


def write(name: str, asked: str, given: dict[str, Any]) -> Any:
    text = f"mutation($input: {name}Input!) {{ {name}(input: $input) {{ {asked} messages {{ field message }} }} }}"
    return CLINIC.ask(text, input=given)


def book(at: str = AT_NINE, **given: Any) -> Any:
    """The appointment of a booking, or the refusal's first message."""
    usual = {"user_id": "61", "appointment_type_id": "1", "contact_type": "Phone Call", "timezone": NEW_YORK}
    usual = {} if given.get("is_blocker") else usual
    asked = "appointment { id date length end credit_was_used recurring_appointment { id } }"
    payload = write("createAppointment", asked, {"timezone": NEW_YORK, **usual, "datetime": at, **given})
    return payload["appointment"] or payload["messages"][0]


def change(id_: str, **given: Any) -> Any:
    payload = write("updateAppointment", "appointment { id date }", {"id": id_, "timezone": NEW_YORK, **given})
    return payload["appointment"] or payload["messages"][0]


def series(user: str = "61") -> list[tuple[str, int | None]]:
    text = (
        'query($user: ID) { appointments(user_id: $user, filter: "all", startDate: "2027-03-01", endDate: "2028-03-01",'
        " order_by: DATE_ASC) { nodes { date current_position_in_recurring_series } } }"
    )
    rows = CLINIC.ask(text, user=user)["nodes"]
    return [(row["date"][:16] + row["date"][-6:], row["current_position_in_recurring_series"]) for row in rows]


def free(day: str) -> list[str]:
    text = (
        'query($day: ISO8601DateTime) { availableSlotsForRange(provider_id: "1", appt_type_id: "1", start_date: $day, '
        f'end_date: $day, timezone: "{NEW_YORK}") {{ date }} }}'
    )
    return [slot["date"][11:16] for slot in CLINIC.ask(text, day=day)]


@pytest.mark.parametrize(
    ("interval", "times", "starts"),
    [
        ("Weekly", "3", ["2027-03-08T09:00-05:00", "2027-03-15T09:00-04:00", "2027-03-22T09:00-04:00"]),
        ("Biweekly", "1", ["2027-03-15T09:00-04:00"]),
        ("Every 4 Weeks", "2", ["2027-03-29T09:00-04:00", "2027-04-26T09:00-04:00"]),
        ("Monthly", "2", ["2027-04-01T09:00-04:00", "2027-05-01T09:00-04:00"]),
    ],
)
def test_a_series_keeps_its_time_of_day(interval: str, times: str, starts: list[str]) -> None:
    made = book(recurring_appointment={"repeat_interval": interval, "repeat_times": times})
    assert made["recurring_appointment"] is not None
    every = ["2027-03-01T09:00-05:00", *starts]
    assert series() == [(start, at) for at, start in enumerate(every, 1)]


def test_a_series_on_a_day_that_not_every_month_has() -> None:
    book("2027-03-31 09:00", recurring_appointment={"repeat_interval": "Monthly", "repeat_times": "2"})
    assert [start[:10] for start, _ in series()] == ["2027-03-31", "2027-04-30", "2027-05-31"]


def test_the_deprecated_inputs_make_a_series_too() -> None:
    book(repeat=True, repeat_interval="Weekly", repeat_times="1")
    assert len(series()) == 2


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"repeat_interval": "Daily", "repeat_times": "2"}, "recurring_appointment.repeat_interval"),
        ({"repeat_interval": "Weekly", "repeat_times": "often"}, "recurring_appointment.repeat_times"),
    ],
)
def test_a_series_that_cannot_be_is_refused(given: dict[str, str], field: str) -> None:
    assert book(recurring_appointment=given)["field"] == field
    assert series() == []


def test_a_series_that_meets_another_appointment_is_refused_whole() -> None:
    book("2027-03-15 09:30", user_id="62")
    refused = book(recurring_appointment={"repeat_interval": "Weekly", "repeat_times": "3"})
    assert refused["field"] == "datetime"
    assert "2027-03-15" in refused["message"]
    assert series() == []


def test_later_ones_of_a_series_are_changed_and_deleted_with_one_where_that_is_asked_for() -> None:
    first = book(recurring_appointment={"repeat_interval": "Weekly", "repeat_times": "3"})
    ids = [row.id for row in CLINIC.service.domain.account(0).where("Appointment", "notes", "bring results")]
    assert not ids
    change(first["id"], notes="alone")
    change(first["id"], updateRecurring=True, notes="bring results", datetime="2027-03-01 10:00")
    assert [start[11:] for start, _ in series()] == ["10:00-05:00", "10:00-05:00", "10:00-04:00", "10:00-04:00"]
    rows = CLINIC.service.domain.account(0).where("Appointment", "notes", "bring results")
    assert len(rows) == 4
    write("deleteAppointment", "appointment { id }", {"id": rows[2].id, "deleteRecurring": True})
    assert len(series()) == 2
    write("deleteAppointment", "appointment { id }", {"id": rows[0].id})
    assert len(series()) == 1


def test_a_blocker_takes_slots_to_its_end_and_is_in_the_way_of_what_asks_for_availability() -> None:
    made = book("2027-03-02 09:00", is_blocker=True, end_time="11 30")
    assert (made["length"], made["end"]) == (150, "2027-03-02T11:30:00-05:00")
    assert free("2027-03-02") == ["12:00", "13:00", "14:00", "15:00", "16:00"]
    assert book("2027-03-02 10:00", enforce_availability=True)["message"] == TAKEN
    assert "id" in book("2027-03-02 10:00"), "staff book over a blocker"
    assert book("2027-03-02 10:00")["message"] == TAKEN
    assert book("2027-03-03 09:00", is_blocker=True, end_time="08 00")["field"] == "end_time"


def test_a_second_provider_is_booked_as_well() -> None:
    book(providers="2")
    assert book(other_party_id="2", user_id="62")["message"] == TAKEN


def test_a_cancelled_appointment_does_not_come_back_to_a_time_that_is_taken() -> None:
    first = book()
    change(first["id"], pm_status="Cancelled")
    second = book()
    assert "id" in second
    assert change(first["id"], pm_status="Occurred")["message"] == TAKEN
    assert "id" in change(first["id"], notes="still cancelled")
    change(second["id"], pm_status="Cancelled")
    assert "id" in change(first["id"], pm_status="Occurred")


def test_another_provider_is_checked_too() -> None:
    book()
    other = book(user_id="62", other_party_id="2")
    assert change(other["id"], other_party_id="1")["message"] == TAKEN


def credits_of(user: str = "61") -> list[tuple[str, str]]:
    text = "query($id: ID) { user(id: $id) { appointment_type_credits { appointment_type_id quantity } } }"
    found = CLINIC.ask(text, id=user)["appointment_type_credits"]
    return [(credit["appointment_type_id"], credit["quantity"]) for credit in found]


def test_a_package_gives_credits_a_booking_uses_one_and_a_cancellation_gives_it_back() -> None:
    included = [{"appointment_type_id": "1", "quantity": "2"}]
    package = {"name": "Two visits", "price": "100", "offering_includes": included}
    offering = write("createOffering", "offering { id }", package)["offering"]["id"]
    paid = {"sender_id": "61", "offering_id": offering, "amount_paid": "100"}
    write("createBillingItem", "billingItem { id }", paid)
    assert credits_of() == [("1", "2")]
    first = book()
    assert first["credit_was_used"]
    assert credits_of() == [("1", "1")]
    change(first["id"], pm_status="Cancelled")
    assert credits_of() == [("1", "1")], "nothing says that it is given back"
    write("updateAppointmentSetting", "appointmentSetting { id }", {"restore_credit_on_cancel": True})
    second = book()
    assert credits_of() == [("1", "0")]
    write("deleteAppointment", "appointment { id }", {"id": second["id"]})
    assert credits_of() == [("1", "1")]
    text = "query($id: ID) { appointmentTypeCreditChanges(user_id: $id) { nodes { credit_quantity } } }"
    changes = [row["credit_quantity"] for row in CLINIC.ask(text, id="61")["nodes"]]
    assert sum(changes) == 1
    assert sorted(changes) == [-1, -1, 1, 2]
    assert CLINIC.ask(text, id="62")["nodes"] == []


def test_credits_are_set_by_hand() -> None:
    for quantity in ("1", "4"):
        credit = {"appointment_type_id": "1", "quantity": quantity}
        write("updateClient", "user { id }", {"id": "61", "appointment_type_credits_attributes": [credit]})
    assert credits_of() == [("1", "4")]
    assert book()["credit_was_used"]
    assert not book("2027-03-01 11:00", appointment_type_id="2")["credit_was_used"]
    assert credits_of() == [("1", "3")]


def check_out(**given: Any) -> Any:
    who = {"email": "grace@example.com", "first_name": "Grace", "last_name": "Hopper", "provider_id": "1"}
    asked = "appointment { id user { id email } } appointments { id } userPackageSelection { id } patientEmail"
    return write("completeCheckout", asked, {**who, "timezone": NEW_YORK, **given})


VISIT = {"appointment_type_id": "1", "contact_type": "Phone Call", "date": "2027-03-01T09:00:00-05:00"}


def test_a_patient_books_alone_once_and_where_somebody_is_there() -> None:
    made = check_out(**VISIT)["appointment"]
    assert made["user"]["email"] == "grace@example.com"
    assert series(made["user"]["id"]) == [("2027-03-01T09:00-05:00", None)]
    assert "09:00" not in free("2027-03-01")
    assert check_out(**VISIT)["messages"] == [{"field": "datetime", "message": TAKEN}]
    again = check_out(**{**VISIT, "date": "2027-03-01T10:00:00-05:00"})["appointment"]
    assert again["user"] == made["user"], "one patient of one address"
    night = check_out(**{**VISIT, "date": "2027-03-01T22:00:00-05:00", "email": "new@example.com"})
    assert night["messages"] == [{"field": "datetime", "message": "the provider is not available at this time"}]
    assert CLINIC.ask('{ users(keywords: "Grace") { total_count } }')["total_count"] == 1, "nobody is made on the way"


def test_a_patient_buys_a_package_and_books_with_it() -> None:
    included = [{"appointment_type_id": "1", "quantity": "1"}]
    package = {"name": "One visit", "price": "50", "offering_includes": included}
    offering = write("createOffering", "offering { id }", package)["offering"]["id"]
    made = check_out(**VISIT, offering_id=offering)
    assert made["userPackageSelection"]["id"]
    assert credits_of(made["appointment"]["user"]["id"]) == [("1", "0")]
    assert check_out()["messages"] == [{"field": "appointment_type_id", "message": "can't be blank"}]
    assert check_out(offering_id="999")["messages"][0] == {"field": "offering_id", "message": "does not exist"}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, ["created"]),
        ({"suppress_webhook_notifications": True}, []),
        ({"suppress_webhook_notifications": True, "recurring_appointment": {"repeat_interval": "Weekly"}}, 52),
    ],
)
def test_webhooks_are_silent_where_a_booking_asks_for_it(given: dict[str, Any], told: Any) -> None:
    seen: list[str] = []
    CLINIC.ledger.on_effect = lambda effect: seen.append(effect.action)
    book(**given)
    CLINIC.ledger.on_effect = None
    assert (len(seen) if isinstance(told, int) else seen) == told


def test_a_time_that_the_clocks_skip_is_an_hour_later() -> None:
    skipped = book("2027-03-14 02:30")
    assert (skipped["date"], skipped["end"]) == ("2027-03-14T03:30:00-04:00", "2027-03-14T04:30:00-04:00")
