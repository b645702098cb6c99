"""What the arguments of Healthie's lists ask of records, where a decision says more than a field."""

from __future__ import annotations

import re
from typing import Any

import pytest

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.healthie.complexity import is_connection, named_type
from hero_healthie.sandbox.specs.load import healthie_schema
from tests.unit.sandbox.conftest import GraphQL

QUERIES = healthie_schema().query_type.fields
PAST, FUTURE = "2020-01-01T00:00:00Z", "2040-01-01T00:00:00Z"
#: A type, the fields of its records, and for each query which of these records it finds.
CASES: list[tuple[str, list[dict[str, Any]], dict[str, list[int]]]] = [
    (
        "referring_physician",
        [{"fax_number": "555-0100"}, {"fax_number": None}],
        {
            "referringPhysicians(has_fax_number: true)": [0],
            "referringPhysicians(has_fax_number: false)": [0, 1],
            "referringPhysicians": [0, 1],
        },
    ),
    (
        "pharmacy",
        [
            {"line1": "1 Mill Lane", "city": "Bath", "phone_number": "555-0100", "fax_number": None},
            {"line1": "2 High Street", "city": "York", "phone_number": None, "fax_number": "555-0101"},
        ],
        {
            'pharmacies(address: "mill")': [0],
            'pharmacies(address: "york")': [1],
            'pharmacies(phone_or_fax: "555-01")': [0, 1],
            'pharmacies(phone_or_fax: "0101")': [1],
        },
    ),
    (
        "received_fax",
        [{"archived": False}, {"archived": True}],
        {
            "receivedFaxes": [0],
            'receivedFaxes(active_status: "archived")': [1],
            'receivedFaxes(active_status: "active")': [0],
        },
    ),
    (
        "recurring_payment",
        [
            {"sender_id": "61", "is_paused": False, "is_canceled": False},
            {"sender_id": "61", "is_paused": True, "is_canceled": False},
            {"sender_id": "61", "is_paused": False, "is_canceled": True},
        ],
        {
            'recurringPayments(user_id: "61", active_status: "active")': [0],
            'recurringPayments(user_id: "61", active_status: "paused")': [1],
            'recurringPayments(user_id: "61", active_status: "canceled")': [2],
        },
    ),
    (
        "prescription",
        [{"date_inactive": None}, {"date_inactive": PAST}],
        {
            "prescriptions": [0],
            "prescriptions(current_only: false)": [0, 1],
            'prescriptions(current_only: false, status: "inactive")': [1],
        },
    ),
    (
        "care_alert",
        [{"patient_id": "61", "expires_at": PAST}, {"patient_id": "61", "expires_at": FUTURE}, {"patient_id": "61"}],
        {"careAlerts": [1, 2], "careAlerts(is_expired: true)": [0]},
    ),
    ("appointment", [{}], {'appointments(exclude_group_appointments: true, filter: "all")': [0]}),
]


@pytest.mark.parametrize(("type_", "rows", "queries"), CASES, ids=[case[0] for case in CASES])
def test_lists_choose(
    sandbox: Sandbox, graphql: GraphQL, type_: str, rows: list[dict[str, Any]], queries: dict[str, list[int]]
) -> None:
    made = [getattr(sandbox.given.healthie, type_)(**fields).id for fields in rows]
    for query, wanted in queries.items():
        assert chosen(graphql, query, made) == wanted, query


def chosen(graphql: GraphQL, query: str, made: list[str]) -> list[int]:
    """Return the numbers of the records that a list finds; others are not counted."""
    is_page = is_connection(named_type(QUERIES[re.split(r"\W", query)[0]].type))
    response = graphql(f"{{ rows: {query} {{ {'nodes { id }' if is_page else 'id'} }} }}")
    rows = response["data"]["rows"]
    rows = rows["nodes"] if is_page else rows
    return [number for number, id_ in enumerate(made) if id_ in {row["id"] for row in rows}]


def test_messages_after_another_one(sandbox: Sandbox, graphql: GraphQL) -> None:
    notes = [sandbox.given.healthie.note(content=str(number), conversation_id="1").id for number in range(3)]
    found = graphql(f'{{ notes(conversation_id: "1", since_note_id: "{notes[0]}") {{ nodes {{ id }} }} }}')
    assert {row["id"] for row in found["data"]["notes"]["nodes"]} == set(notes[1:])


def test_payments_of_a_plan_that_is_paused_are_paused(sandbox: Sandbox, graphql: GraphQL) -> None:
    given = sandbox.given.healthie
    plans = [given.recurring_payment(sender_id="61", is_paused=paused, is_canceled=False) for paused in (True, False)]
    for plan in plans:
        given.billing_item(sender_id="61", state="scheduled", recurring_payment_id=plan.id)
    query = "query ($status: [String]) { billingItems(status: $status) { nodes { recurring_payment { id } } } }"
    for status, plan in zip(("paused", "scheduled"), plans, strict=True):
        rows = graphql(query, status=[status])["data"]["billingItems"]["nodes"]
        assert [row["recurring_payment"]["id"] for row in rows] == [plan.id]


def test_what_was_written_is_suggested(sandbox: Sandbox, graphql: GraphQL) -> None:
    sandbox.given.healthie.allergy_sensitivity(name="Peanuts", category="ALLERGY", category_type="FOOD")
    sandbox.given.healthie.appointment_type(name="Visit", available_contact_types=["Fax"])
    found = graphql(
        '{ food: allergySuggestions(category: "food") drug: allergySuggestions(category: "intolerance") contactTypes }'
    )
    assert "Peanuts" in found["data"]["food"]
    assert "Peanuts" not in found["data"]["drug"]
    assert "Fax" in found["data"]["contactTypes"]


def test_prices_of_codes_are_set(graphql: GraphQL) -> None:
    rows = 'provider_cpt_codes: [{ cpt_code_id: "1", price_per_unit: "%s" }], provider_id: "1"'
    for name, price in (("create", "10"), ("update", "12")):
        payload = graphql(
            f"mutation {{ r: {name}ProviderCptCodes(input: {{ {rows % price} }}) {{ messages {{ message }} }} }}"
        )
        assert payload["data"]["r"]["messages"] is None
    prices = graphql("{ orgProvidersCptCodes { nodes { cpt_code_id price_per_unit } } }")["data"][
        "orgProvidersCptCodes"
    ]
    assert {"cpt_code_id": "1", "price_per_unit": "12"} in prices["nodes"]
    unknown = 'provider_cpt_codes: [{ id: "777", price_per_unit: "1" }]'
    refused = graphql(f"mutation {{ updateProviderCptCodes(input: {{ {unknown} }}) {{ messages {{ field }} }} }}")
    assert refused["data"]["updateProviderCptCodes"]["messages"] == [{"field": "provider_cpt_codes.id"}]


@pytest.mark.parametrize(("ends", "good"), [(PAST, False), (FUTURE, True), (None, True)])
def test_a_coupon_is_good_until_it_ends(sandbox: Sandbox, graphql: GraphQL, ends: str | None, good: bool) -> None:
    made = sandbox.given.healthie.offering_coupon(code="SUN", amount_off="10", expires_at=ends)
    coupons = "offeringCoupons(first: 100) { nodes { id is_valid is_expired } }"
    answer = 'validateCoupon(coupon_code: "SUN", offering_id: "11") { fail_reason }'
    found = graphql(f"{{ {coupons} {answer} }}")["data"]
    (row,) = [row for row in found["offeringCoupons"]["nodes"] if row["id"] == made.id]
    assert (row["is_valid"], row["is_expired"]) == (good, not good)
    assert (found["validateCoupon"]["fail_reason"] is None) is good
