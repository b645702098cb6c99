"""Accounts that share an address, patients that become one, cards that are refused, money that is given back."""

from __future__ import annotations

import base64
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.healthie_sandbox import NOW, Clinic

CLINIC = Clinic()
SCHEMA: Any = CLINIC.service.domain.shapes.schema


@pytest.fixture
def clinic() -> Clinic:
    CLINIC.service.reset()
    return CLINIC


def mutate(name: str, asked: str, /, **given: Any) -> Any:
    """The payload of a mutation."""
    kind = SCHEMA.mutation_type.fields[name].args["input"].type
    text = f"mutation($input: {kind}) {{ {name}(input: $input) {{ {asked} messages {{ field message }} }} }}"
    return CLINIC.ask(text, input=given)


def client(first: str, email: str, **more: Any) -> str:
    made = mutate("createClient", "user { id }", first_name=first, last_name="Lovelace", email=email, **more)
    return str(made["user"]["id"])


def bill(who: str, price: str = "100.00") -> str:
    given = {"invoice_type": "other", "services_provided": "Visit", "price": price, "recipient_id": who}
    return str(mutate("createRequestedPayment", "requestedPayment { id }", **given)["requestedPayment"]["id"])


def fields(payload: Any) -> list[str]:
    return [message["field"] for message in payload["messages"] or []]


# --- People -----------------------------------------------------------------------------------------------------------


def test_accounts_of_one_address_are_linked(clinic: Clinic) -> None:
    ada, byron = client("Ada", "ada@example.com"), client("Byron", "ADA@example.com")
    asked = "query($id: ID) { user(id: $id) { switchable_users { id } switchable_users_count } }"
    assert clinic.ask(asked, id=ada) == {"switchable_users": [{"id": byron}], "switchable_users_count": 1}
    assert clinic.ask(asked, id=byron)["switchable_users"] == [{"id": ada}]
    assert clinic.ask(asked, id="61") == {"switchable_users": [], "switchable_users_count": 0}
    given = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}
    assert fields(mutate("createClient", "user { id }", **given)) == ["email"]


def test_a_patient_says_whether_forms_are_still_to_be_filled_in(clinic: Clinic) -> None:
    who = client("Ada", "ada@example.com")
    asked = "query($id: ID) { user(id: $id) { any_incomplete_requested_form_completions } }"

    def says() -> list[bool]:
        (shown,) = clinic.ask(asked, id=who).values()
        return [shown, clinic.ask("query($id: ID!) { hasFormsToComplete(user_id: $id) }", id=who)]

    assert says() == [False, False]
    given = {"recipient_ids": who, "form": "1"}
    asking = mutate("createRequestedFormCompletion", "requestedFormCompletion { id }", **given)
    assert says() == [True, True]
    answers = [{"custom_module_id": "1", "answer": "A cough", "user_id": who}]
    request = asking["requestedFormCompletion"]["id"]
    filled = {"custom_module_form_id": "1", "user_id": who, "finished": True, "form_answers": answers}
    filled["requested_form_completion_id"] = request
    mutate("createFormAnswerGroup", "form_answer_group { id }", **filled)
    assert says() == [False, False]


def test_a_patient_says_whether_a_document_is_shared(clinic: Clinic) -> None:
    who, asked = client("Ada", "ada@example.com"), "query($id: ID) { user(id: $id) { any_shared_documents } }"
    given = {"rel_user_id": who, "file_string": "data:text/plain;base64,QQ==", "display_name": "a.txt"}
    made = mutate("createDocument", "document { id }", **given, share_with_rel=False)["document"]["id"]
    for shared in (False, True, False):
        mutate("updateDocument", "document { id }", id=made, share_with_rel=shared)
        assert clinic.ask(asked, id=who) == {"any_shared_documents": shared}


def test_merged_patients_have_everything_of_both(clinic: Clinic) -> None:
    kept, other = client("Ada", "ada@example.com"), client("Byron", "byron@example.com")
    for who in (kept, other):
        mutate("bulkApply", "tags { id }", ids=["1"], taggable_user_id=who)
        mutate("createConversation", "conversation { id }", simple_added_users=f"user-{who}", name="About you")
        bill(who)
    visit = mutate(
        "createAppointment",
        "appointment { id }",
        **{"datetime": "2027-03-01 09:00", "appointment_type_id": "3", "contact_type": "Phone Call"},
        attendee_ids=[kept, other],
    )["appointment"]["id"]
    assert mutate("mergeClients", "user { id }", ids=[kept, other], target_user_id=kept)["user"] == {"id": kept}
    asked = "query($id: ID) { appointment(id: $id) { attendees { id } user { id } } }"
    assert clinic.ask(asked, id=visit) == {"attendees": [{"id": kept}], "user": {"id": kept}}
    assert clinic.ask("query($id: ID) { user(id: $id) { active_tags { id } } }", id=kept) == {
        "active_tags": [{"id": "1"}]
    }
    counted = {"total_count": 2}
    assert clinic.ask("query($id: ID) { requestedPayments(sender_id: $id) { total_count } }", id=kept) == counted
    asked = "query($id: String) { conversationMemberships(client_id: $id) { total_count } }"
    assert clinic.ask(asked, id=kept) == counted
    assert clinic.ask("query($id: ID) { user(id: $id) { id } }", id=other) is None


@pytest.mark.parametrize("ids", [["61", "61"], ["61", "1"], ["61", "nobody"], ["61"], []])
def test_only_patients_are_merged(clinic: Clinic, ids: list[str]) -> None:
    assert fields(mutate("mergeClients", "user { id }", ids=ids, target_user_id="61")) == ["ids"]
    assert clinic.ask('{ user(id: "61") { id } }') == {"id": "61"}


def test_a_time_zone_is_one(clinic: Clinic) -> None:
    assert fields(mutate("updateClient", "user { id }", id="61", timezone="Mars/Olympus")) == ["timezone"]
    assert fields(mutate("updateClient", "user { id }", id="61", timezone="Europe/Berlin")) == []
    assert clinic.ask('{ user(id: "61") { timezone } }') == {"timezone": "Europe/Berlin"}


# --- Cards ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("token", "error"),
    [
        ("tok_visa", None),
        ("tok_1NxyzOfYourFrontend", None),
        ("tok_chargeDeclined", "Your card was declined."),
        ("tok_chargeDeclinedExpiredCard", "Your card has expired."),
    ],
)
def test_a_card_is_kept_unless_it_is_refused(clinic: Clinic, token: str, error: str | None) -> None:
    ada = client("Ada", "ada@example.com")
    asked = "stripe_customer_detail { last_four } stripeError"
    payload = mutate("createStripeCustomerDetail", asked, user_id=ada, token=token)
    kept = None if error else {"last_four": "4242"}
    assert payload == {"stripe_customer_detail": kept, "stripeError": error, "messages": None}
    shown = clinic.ask("query($id: ID) { user(id: $id) { stripe_customer_detail { last_four } } }", id=ada)
    assert shown == {"stripe_customer_detail": kept}


def test_what_is_charged_needs_a_card_that_pays(clinic: Clinic) -> None:
    ada = client("Ada", "ada@example.com")
    invoice = bill(ada)
    asked = "billingItem { id card_last4 } stripeError"
    given = {"sender_id": ada, "requested_payment_id": invoice, "should_charge": True}
    payload = mutate("createBillingItem", asked, **given)
    assert (payload["billingItem"], payload["messages"]) == (None, None)
    assert "no active card" in payload["stripeError"]
    mutate("createStripeCustomerDetail", "stripeError", user_id=ada, token="tok_chargeCustomerFail")
    assert mutate("createBillingItem", asked, **given)["stripeError"] == "Your card was declined."
    assert mutate("updateClient", "user { id }", id=ada, token="tok_mastercard")["messages"] is None
    assert mutate("createBillingItem", asked, **given)["billingItem"]["card_last4"] == "4444"
    shown = clinic.ask("query($id: ID) { requestedPayment(id: $id) { status billing_items { id } } }", id=invoice)
    assert (shown["status"], len(shown["billing_items"])) == ("Paid", 1)
    assert [effect.action for effect in clinic.ledger.effects if effect.type == "BillingItem"][-1:] == ["created"]


def test_the_default_card_is_charged_and_a_removed_one_is_not(clinic: Clinic) -> None:
    ada = client("Ada", "ada@example.com")
    cards = [
        mutate("createStripeCustomerDetail", "stripe_customer_detail { id }", user_id=ada, token=token, **more)
        for token, more in (("tok_amex", {"is_default": True}), ("tok_mastercard", {}))
    ]
    asked, given = (
        "billingItem { card_last4 } stripeError",
        {"sender_id": ada, "amount_paid": "5", "should_charge": True},
    )
    assert mutate("createBillingItem", asked, **given)["billingItem"] == {"card_last4": "8431"}
    second = cards[1]["stripe_customer_detail"]["id"]
    chosen = mutate("createBillingItem", asked, stripe_customer_detail_id=second, **given)
    assert chosen["billingItem"] == {"card_last4": "4444"}
    mutate("updateStripeCustomerDetail", "stripe_customer_detail { id }", id=second, is_default=True)
    assert mutate("createBillingItem", asked, **given)["billingItem"] == {"card_last4": "4444"}
    mutate("updateClient", "user { id }", id=ada, remove_card_on_file=True)
    assert mutate("createBillingItem", asked, **given)["billingItem"] is None


def test_a_key_covers_the_charge_and_not_the_record(clinic: Clinic) -> None:
    asked = "billingItem { id stripe_charge_id }"
    given = {"sender_id": "61", "amount_paid": "5", "should_charge": True}
    first, again, other = (
        mutate("createBillingItem", asked, stripe_idempotency_key=key, **given)["billingItem"] for key in "aab"
    )
    assert first["id"] != again["id"]
    assert first["stripe_charge_id"] == again["stripe_charge_id"] != other["stripe_charge_id"]


def test_a_refused_card_buys_nothing_at_the_checkout(clinic: Clinic) -> None:
    before = clinic.ask("{ users { total_count } }")
    given = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com", "offering_id": "11"}
    for token in ("tok_chargeDeclined", "tok_chargeCustomerFail"):
        payload = mutate("completeCheckout", "billingItem { id }", token=token, **given)
        assert (payload["billingItem"], fields(payload)) == (None, ["token"])
    assert clinic.ask("{ users { total_count } }") == before
    assert mutate("completeCheckout", "billingItem { amount_paid }", token="tok_visa", **given)["messages"] is None


def test_what_is_given_back_is_owed_again(clinic: Clinic) -> None:
    invoice = bill("61")
    paid = mutate("createBillingItem", "billingItem { id }", sender_id="61", requested_payment_id=invoice)
    asked = "billingItem { refund_amount net_payment refund_items { refund_amount } }"
    item = paid["billingItem"]["id"]
    assert mutate("updateBillingItem", asked, id=item, chosen_refund_amount="30")["billingItem"] == {
        "refund_amount": "30.00",
        "net_payment": "70.00",
        "refund_items": [{"refund_amount": "30.00"}],
    }
    shown = clinic.ask("query($id: ID) { requestedPayment(id: $id) { status balance_due } }", id=invoice)
    assert shown == {"status": "Partial", "balance_due": 30.0}
    for amount in ("70.01", "0", "-1", "all"):
        assert fields(mutate("updateBillingItem", asked, id=item, chosen_refund_amount=amount)) == [
            "chosen_refund_amount"
        ]


def test_a_card_is_charged_once_for_what_is_due(clinic: Clinic) -> None:
    invoice = bill("61")
    given = {"sender_id": "61", "requested_payment_id": invoice, "should_charge": True}
    assert fields(mutate("createBillingItem", "billingItem { id }", **given)) == []
    refused = mutate("createBillingItem", "billingItem { id }", **given)
    assert (refused["billingItem"], fields(refused)) == (None, ["amount_paid"])
    assert fields(mutate("createBillingItem", "billingItem { id }", **given | {"amount_paid": "0.49"})) == [
        "amount_paid"
    ]


def test_a_price_that_changes_is_compared_with_what_was_paid(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    invoice = bill("61")
    mutate("createBillingItem", "billingItem { id }", sender_id="61", requested_payment_id=invoice)
    shown = "requested_payment { status balance_due paid_at }"
    paid = mutate("updateRequestedPayment", shown, id=invoice, notes="Thank you")["requested_payment"]
    assert (paid["status"], paid["balance_due"]) == ("Paid", 0.0)
    monkeypatch.setattr("tests.support.healthie_sandbox.NOW", NOW + timedelta(minutes=1))
    assert mutate("updateRequestedPayment", shown, id=invoice, notes="Thanks")["requested_payment"] == paid
    more = mutate("updateRequestedPayment", shown, id=invoice, price="120")["requested_payment"]
    assert more == {"status": "Partial", "balance_due": 20.0, "paid_at": None}
    assert mutate("updateRequestedPayment", shown, id=invoice, price="90")["requested_payment"]["status"] == "Paid"


def test_a_coupon_lowers_what_a_package_costs(clinic: Clinic) -> None:
    coupon = mutate("createOfferingCoupon", "offeringCoupon { id }", code="HALF", amount_off="50")["offeringCoupon"]
    asked = 'validateCoupon(coupon_code: "HALF", offering_id: "12") { new_price }'
    assert clinic.ask(f"{{ {asked} }}") == {"new_price": "75.00"}
    given = {"sender_id": "61", "offering_id": "12", "offering_coupon_id": coupon["id"]}
    assert mutate("createBillingItem", "billingItem { amount_paid }", **given)["billingItem"] == {
        "amount_paid": "75.00"
    }


@pytest.mark.parametrize("price", ["1e400", "1_0", "٣", "NaN", "0x10", "1.2.3", "--1"])
def test_a_price_is_a_plain_number(clinic: Clinic, price: str) -> None:
    given = {"invoice_type": "other", "services_provided": "Visit", "price": price, "recipient_id": "61"}
    assert fields(mutate("createRequestedPayment", "requestedPayment { id }", **given)) == ["price"]


# --- Appointments and messages ----------------------------------------------------------------------------------------


def test_appointments_are_ones_own_unless_it_is_said_whose(clinic: Clinic) -> None:
    asked = "{{ appointments({0}first: 60) {{ nodes {{ provider {{ id }} }} }} }}"

    def providers(where: str) -> set[str]:
        return {row["provider"]["id"] for row in clinic.ask(asked.format(where))["nodes"]}

    assert providers("") == {"1"}
    assert providers("is_org: true, ") == {"1", "2", "3"}
    assert providers('provider_id: "2", ') == {"2"}
    assert providers('user_id: "3", ') == {"3"}


@pytest.mark.parametrize(
    ("where", "statuses"),
    [
        ("is_active: true", {None, "Occurred"}),
        ("without_status: true", {None}),
        ("with_all_statuses: true", {None, "Occurred", "Cancelled"}),
        ('filter: "didnt-occur"', {"Cancelled"}),
    ],
)
def test_appointments_are_filtered_by_what_became_of_them(
    clinic: Clinic, where: str, statuses: set[str | None]
) -> None:
    mutate("updateAppointment", "appointment { id }", id="1", pm_status="Cancelled")
    every = "" if "filter" in where else 'filter: "all", '
    asked = f"{{ appointments({every}is_org: true, first: 60, {where}) {{ nodes {{ pm_status }} }} }}"
    assert {row["pm_status"] for row in clinic.ask(asked)["nodes"]} == statuses


def test_a_status_has_to_be_enabled(clinic: Clinic) -> None:
    late = {"id": "1", "pm_status": "Late Cancellation"}
    setting = {"id": "1", "enable_late_cancellation_status": False}
    mutate("updateAppointmentSetting", "appointmentSetting { id }", **setting)
    assert fields(mutate("updateAppointment", "appointment { id }", **late)) == ["pm_status"]
    mutate(
        "updateAppointmentSetting", "appointmentSetting { id }", **{**setting, "enable_late_cancellation_status": True}
    )
    assert fields(mutate("updateAppointment", "appointment { id }", **late)) == []
    assert clinic.ask('{ appointment(id: "1") { pm_status } }') == {"pm_status": "Late Cancellation"}


def test_a_type_that_is_gone_has_no_slots(clinic: Clinic) -> None:
    asked = (
        'availableSlotsForRange(provider_id: "1", appt_type_id: "1", start_date: "2027-03-01", end_date: "2027-03-01")'
    )
    assert clinic.ask(f"{{ {asked} {{ date }} }}") != []
    mutate("deleteAppointmentType", "appointmentType { id }", id="1")
    assert clinic.ask(f"{{ {asked} {{ date }} }}") == []


def test_a_message_keeps_no_unknown_tags(clinic: Clinic) -> None:
    text = '<p onclick="x">Hi <b>Ada</b><script>alert(1)</script><custom-tag/></p>'
    note = mutate("createNote", "note { content }", conversation_id="1", content=text)["note"]
    assert note == {"content": '<p onclick="x">Hi <b>Ada</b>alert(1)</p>'}


def test_availabilities_are_of_a_range_and_some_hours_around_it(clinic: Clinic) -> None:
    span = {"range_start": "2020-03-07T09:00:00-05:00", "range_end": "2020-03-07T11:00:00-05:00"}
    made = mutate("createAvailability", "availability { id }", **span)["availability"]

    def found(first: str, last: str) -> list[dict[str, str]]:
        rows: list[dict[str, str]] = clinic.ask(
            f'{{ availabilities(startDate: "{first}", endDate: "{last}") {{ id }} }}'
        )
        return rows

    assert found("2020-03-02", "2020-03-06") == []
    assert found("2020-03-02", "2020-03-07") == [made]  # a day is added at the end
    assert found("2020-03-07", "2020-03-08") == [made]
    assert found("2020-03-09", "2020-03-15") == []
    assert len(found("2027-03-01", "2027-03-07")) == 3  # the weekly ones that are seeded


def test_conversations_are_active_archived_or_closed(clinic: Clinic) -> None:
    mutate("updateConversation", "conversation { id }", id="1", closed_by_id="1")
    asked = 'closed: conversationMemberships(active_status: "closed") { total_count }'
    assert clinic.run(f"{{ conversationMemberships {{ total_count }} {asked} }}")["data"] == {
        "conversationMemberships": {"total_count": 2},
        "closed": {"total_count": 1},
    }
    counts = clinic.ask("{ conversationMembershipsAllCounts { active_count archived_count closed_count } }")
    assert counts == {"active_count": 2, "archived_count": 0, "closed_count": 1}


def test_reading_a_user_clears_the_notifications_unless_it_is_said_not_to(clinic: Clinic) -> None:
    def seen() -> set[str]:
        rows = clinic.ask("{ notifications { nodes { user_id seen } } }")["nodes"]
        return {row["user_id"] for row in rows if row["seen"]}

    clinic.ask('{ user(id: "61", clear_notifs: false) { id } }')
    assert seen() == set()
    clinic.ask('{ user(id: "61") { id } }')
    assert seen() == {"61"}


# --- Entries, tasks, packages, lab orders -----------------------------------------------------------------------------


def test_entries_are_somebodys_and_ranges_end_before_their_last_day(clinic: Clinic) -> None:
    ada = client("Ada", "ada@example.com")
    for day in (1, 2, 3):
        given = {"type": "MetricEntry", "metric_stat": "70", "created_at": f"2027-01-0{day}T10:00:00Z"}
        entry = mutate("createEntry", "entry { poster { id } }", user_id=ada, category="Weight", **given)["entry"]
        assert entry == {"poster": {"id": ada}}
    span = 'start_range: "2027-01-01", end_range: "2027-01-03"'
    assert clinic.ask(f'{{ entries(client_id: "{ada}", {span}) {{ total_count }} }}') == {"total_count": 2}


def test_all_tasks_are_changed_at_once(clinic: Clinic) -> None:
    payload = mutate("updateTasksBulk", "tasks { id }", update_all_tasks=True, task_ids=["1"], complete=True)
    assert len(payload["tasks"]) == 3
    assert clinic.ask('{ tasks(completed_status: "incomplete") { total_count } }') == {"total_count": 0}


@pytest.mark.parametrize(
    ("price", "fine"), [("0", True), ("0.50", True), ("99", True), ("0.49", False), ("free", False)]
)
def test_a_package_costs_nothing_or_what_a_card_can_be_charged(clinic: Clinic, price: str, fine: bool) -> None:
    assert clinic.ask("{ minimumOfferingPrice }") == "0.50"
    payload = mutate("createOffering", "offering { id }", name="Follow-up", price=price)
    assert (payload["offering"] is not None, fields(payload)) == (fine, [] if fine else ["price"])


def test_a_lab_order_is_of_the_documents_patient(clinic: Clinic) -> None:
    given = {"lab": "Quest", "lab_company": "Quest", "orderer_id": "1", "patient_id": "61"}
    assert fields(mutate("createLabOrder", "lab_order { id }", document_id="2", **given)) == ["document_id"]
    assert fields(mutate("createLabOrder", "lab_order { id }", document_id="1", **given)) == []


# --- What cannot be read ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cursor", ['["z"]', "[null, {}, 1]", "[1, 2, 3, 4, 5]", '[1, "2027", 0, "1", ""]', "{}", "0"])
def test_a_forged_cursor_is_refused_in_words(clinic: Clinic, cursor: str) -> None:
    text = base64.urlsafe_b64encode(f'["tasks.CREATED_DESC", {cursor}]'.encode()).decode()
    response = clinic.run("query($after: String) { tasks(after: $after) { nodes { id } } }", after=text)
    for error in response.get("errors", []):
        assert "cursor" in error["message"]


def test_an_empty_id_is_nobodys(clinic: Clinic) -> None:
    assert clinic.run('{ task(id: "") { id } form: customModuleForm(id: "") { id } }')["data"] == {
        "task": None,
        "form": None,
    }


def test_half_a_surrogate_pair_is_refused(clinic: Clinic) -> None:
    response = clinic.run(
        "mutation($text: String) { createTask(input: { content: $text }) { task { id } } }", text="\ud83d"
    )
    assert response["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    text = "😀 and 👩‍⚕️"
    made = mutate("createTask", "task { content }", content=text)["task"]
    assert made == {"content": text}


@pytest.mark.parametrize("order", ["CREATED_ASC", "CREATED_DESC", "CREATOR_DESC", "PRIORITY_ASC"])
@settings(max_examples=15, deadline=None)
@given(gone=st.lists(st.integers(0, 11), min_size=1, max_size=6), size=st.integers(1, 4))
def test_what_is_deleted_between_two_pages_moves_nothing(order: str, gone: list[int], size: int) -> None:
    CLINIC.service.reset()
    known = {row["id"] for row in CLINIC.ask("{ tasks { nodes { id } } }")["nodes"]}
    known |= {mutate("createTask", "task { id }", content=f"{at % 3}")["task"]["id"] for at in range(9)}
    asked = f"tasks(first: {size}, after: $after, order_by: {order}) {{ nodes {{ id }} page_info {{ end_cursor }} }}"
    seen, deleted, after = list[str](), set[str](), None
    while rows := (page := CLINIC.ask(f"query($after: String) {{ {asked} }}", after=after))["nodes"]:
        assert not deleted & {row["id"] for row in rows}
        seen += [row["id"] for row in rows]
        after = page["page_info"]["end_cursor"]
        if gone:
            deleted.add(sorted(known, key=int)[gone.pop()])
            for id_ in deleted:
                mutate("deleteTask", "task { id }", id=id_)
    assert len(seen) == len(set(seen))
    assert known - deleted <= set(seen)
