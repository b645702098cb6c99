"""Healthie's invoices: listing, reading, and the rules of writing."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.specs.load import healthie_schema
from tests.unit.sandbox.conftest import GraphQL

LIST = """query($first: Int, $after: String, $last: Int, $before: String, $keywords: String, $status_filter: String,
  $order_by: RequestedPaymentOrderKeys, $sort_by: String, $sender_id: ID, $preview: Boolean, $only_unpaid: Boolean) {
  requestedPayments(first: $first, after: $after, last: $last, before: $before, keywords: $keywords,
    status_filter: $status_filter, order_by: $order_by, sort_by: $sort_by, sender_id: $sender_id, preview: $preview,
    only_unpaid: $only_unpaid) {
    total_count page_info { has_next_page has_previous_page start_cursor end_cursor }
    nodes { id price status is_preview recipient { id first_name last_name } sender { id } offering { name } } } }"""
CREATE = """mutation($input: createRequestedPaymentInput) { createRequestedPayment(input: $input) {
  requestedPayment { id price status invoice_type metadata services_provided date_to_show created_at sender { id }
    recipient { id } offering { id } requested_payer { id name } write_off_amount balance_due }
  messages { field message } } }"""
UPDATE = """mutation($input: updateRequestedPaymentInput) { updateRequestedPayment(input: $input) {
  requested_payment { id price status notes metadata } messages { field message } } }"""
DELETE = """mutation($id: ID!) { deleteRequestedPayment(input: { id: $id }) {
  requested_payment { id } messages { field message } } }"""
GET = "query($id: ID) { requestedPayment(id: $id) { id price notes status } }"
FOR_OFFERING = {"invoice_type": "offering", "recipient_id": "61", "offering_id": "11"}
FOR_OTHER = {"invoice_type": "other", "recipient_id": "61", "services_provided": "Coaching", "price": "50"}


def created(graphql: GraphQL, **fields: Any) -> dict[str, Any]:
    payload = graphql(CREATE, input=fields)["data"]["createRequestedPayment"]
    assert payload["messages"] is None
    return payload["requestedPayment"]


def blamed(response: dict[str, Any]) -> list[str]:
    assert "errors" not in response
    (payload,) = response["data"].values()
    messages = payload.pop("messages")
    assert list(payload.values()) == [None]
    assert all(message["message"] for message in messages)
    return [message["field"] for message in messages]


def page(graphql: GraphQL, **variables: Any) -> dict[str, Any]:
    response = graphql(LIST, **variables)
    assert "errors" not in response
    return response["data"]["requestedPayments"]


# --- Reading invoices -------------------------------------------------------------------------------------------------


def test_paging_forth_and_back(graphql: GraphQL) -> None:
    everything = page(graphql)
    ids = [node["id"] for node in everything["nodes"]]
    assert everything["total_count"] == len(ids) == 57
    forth: list[str] = []
    after = None
    while True:
        part = page(graphql, first=10, after=after)
        forth += [node["id"] for node in part["nodes"]]
        assert part["page_info"]["has_previous_page"] is (after is not None)
        after = part["page_info"]["end_cursor"]
        if not part["page_info"]["has_next_page"]:
            break
    assert forth == ids
    back = page(graphql, last=4, before=page(graphql, first=10)["page_info"]["end_cursor"])
    assert [node["id"] for node in back["nodes"]] == ids[5:9]


@pytest.mark.parametrize("key", [*healthie_schema().type_map["RequestedPaymentOrderKeys"].values])  # type: ignore[attr-defined]
def test_every_order_pages_stably(graphql: GraphQL, key: str) -> None:
    ids = [node["id"] for node in page(graphql, order_by=key)["nodes"]]
    first = page(graphql, order_by=key, first=30)
    rest = page(graphql, order_by=key, first=30, after=first["page_info"]["end_cursor"])
    assert [node["id"] for node in first["nodes"] + rest["nodes"]] == ids
    assert len(set(ids)) == 57
    opposite = key.replace("_ASC", "_X").replace("_DESC", "_ASC").replace("_X", "_DESC")
    assert [node["id"] for node in page(graphql, order_by=opposite)["nodes"]] == ids[::-1]


def test_sorting_and_cursors(graphql: GraphQL) -> None:
    prices = [float(node["price"]) for node in page(graphql, sort_by="amount_asc")["nodes"]]
    assert prices == sorted(prices)
    cursor = page(graphql, first=3)["page_info"]["end_cursor"]
    assert "errors" in graphql(LIST, first=3, after=cursor, order_by="PRICE_ASC")
    assert "errors" in graphql(LIST, first=3, after="rubbish")
    assert "errors" in graphql(LIST, sort_by="sideways")
    assert "errors" in graphql(LIST, first=-1)


def test_a_page_survives_a_deletion(graphql: GraphQL) -> None:
    first = page(graphql, first=5)
    ids = [node["id"] for node in page(graphql)["nodes"]]
    graphql(DELETE, id=ids[4])
    rest = page(graphql, first=5, after=first["page_info"]["end_cursor"])
    assert [node["id"] for node in rest["nodes"]] == ids[5:10]


def test_filters(graphql: GraphQL) -> None:
    by_status = {name: page(graphql, status_filter=name) for name in ("paid", "partial", "unpaid")}
    assert {name: {node["status"] for node in found["nodes"]} for name, found in by_status.items()} == {
        "paid": {"Paid"},
        "partial": {"Partial"},
        "unpaid": {"Not Yet Paid"},
    }
    assert sum(found["total_count"] for found in by_status.values()) == 57
    assert page(graphql, only_unpaid=True)["total_count"] == by_status["unpaid"]["total_count"]
    assert {node["sender"]["id"] for node in page(graphql, sender_id="2")["nodes"]} == {"2"}
    previews = page(graphql, preview=True)["nodes"]
    assert [node["id"] for node in previews] == ["60", "59", "58"]
    name = page(graphql, first=1)["nodes"][0]["recipient"]["last_name"]
    found = page(graphql, keywords=name.upper())["nodes"]
    assert found
    assert all(name in f"{node['recipient']['last_name']} {node['offering']}" for node in found)
    assert all("Nutrition" in node["offering"]["name"] for node in page(graphql, keywords="nutrition")["nodes"])
    assert "errors" in graphql(LIST, status_filter="overdue")


def test_get(graphql: GraphQL) -> None:
    assert graphql(GET, id="1")["data"]["requestedPayment"]["id"] == "1"
    assert graphql(GET, id="99999")["data"] == {"requestedPayment": None}
    assert "errors" in graphql(GET)
    by_payer = '{ requestedPayment(invoice_id: "UU-5-2022", uuid: "payer-9001") { id requested_payer { id } } }'
    assert graphql(by_payer)["data"]["requestedPayment"] == {"id": "5", "requested_payer": {"id": "9001"}}
    assert graphql(by_payer.replace("9001", "1"))["data"]["requestedPayment"] is None
    assert graphql('{ requestedPayment(id: "1", preview: true) { id } }')["data"]["requestedPayment"] is None
    assert graphql('{ requestedPayment(id: "60", preview: true) { id } }')["data"]["requestedPayment"]["id"] == "60"


# --- Writing invoices -------------------------------------------------------------------------------------------------


def test_create(graphql: GraphQL, sandbox: Sandbox) -> None:
    package = created(graphql, **FOR_OFFERING, metadata=json.dumps({"reference": "order-1"}))
    assert package["price"] == "1234.00"
    assert package["status"] == "Not Yet Paid"
    assert json.loads(package["metadata"]) == {"reference": "order-1"}
    assert package["sender"] == {"id": "1"}
    assert "T" in package["created_at"]
    assert package["date_to_show"][10] == " "
    assert package["date_to_show"][-5:] in {"-0400", "-0500"}
    other = created(graphql, **FOR_OTHER, write_offs=[{"amount": 20, "write_off_type": write_off_type()}])
    assert (other["price"], other["write_off_amount"], other["balance_due"]) == ("50.00", 20.0, 30.0)
    third = created(graphql, invoice_type="cms1500", price="10", requested_payer={"name": "Acme"})
    assert third["recipient"] is None
    assert third["requested_payer"]["name"] == "Acme"
    assert page(graphql)["nodes"][0]["id"] == third["id"]
    assert [(effect.action, effect.id) for effect in sandbox.ledger] == [
        ("created", made["id"]) for made in (package, other, third)
    ]
    assert sandbox.ledger[0].data["metadata"] == '{"reference": "order-1"}'


def write_off_type() -> str:
    return next(iter(healthie_schema().type_map["WriteOffType"].values))  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"invoice_type": None}, ["invoice_type"]),
        ({"invoice_type": "package"}, ["invoice_type"]),
        ({"services_provided": None}, ["services_provided"]),
        ({"services_provided": " "}, ["services_provided"]),
        ({"price": None}, ["price"]),
        ({"price": "lots"}, ["price"]),
        ({"price": "-1"}, ["price"]),
        ({"recipient_id": None}, ["recipient_id"]),
        ({"recipient_id": "1"}, ["recipient_id"]),
        ({"recipient_id": "10061"}, ["recipient_id"]),
        ({"sender_id": "61"}, ["sender_id"]),
        ({"requested_payer": {"id": "1"}}, ["requested_payer"]),
        ({"status": "paid"}, ["status"]),
        ({"metadata": "{"}, ["metadata"]),
        ({"metadata": {"a": 1}}, ["metadata"]),
        ({"metadata": json.dumps("x" * 2000)}, ["metadata"]),
        ({"invoice_type": "offering", "offering_id": "11"}, ["services_provided"]),
        ({"invoice_type": "offering", "services_provided": None, "price": None}, ["price"]),
        ({"invoice_type": "offering", "services_provided": None, "offering_id": "1"}, ["offering_id"]),
        (
            {"invoice_type": "offering", "services_provided": None, "offering_id": "16", "price": None},
            ["price"],
        ),
        (
            {"invoice_type": "cms1500", "services_provided": None, "service_date": "2026-01-01T00:00:00Z"},
            ["service_date"],
        ),
        ({"price": None, "services_provided": None}, ["services_provided", "price"]),
    ],
)
def test_create_refuses(graphql: GraphQL, sandbox: Sandbox, fields: dict[str, Any], fault: list[str]) -> None:
    assert blamed(graphql(CREATE, input={**FOR_OTHER, **fields})) == fault
    assert sandbox.ledger == []
    assert sandbox.requests[-1].processed is False


def test_update(graphql: GraphQL, sandbox: Sandbox) -> None:
    made = created(graphql, **FOR_OTHER)
    response = graphql(UPDATE, input={"id": made["id"], "notes": "Hello", "status": "Paid"})
    payload = response["data"]["updateRequestedPayment"]
    assert payload["messages"] is None
    assert payload["requested_payment"] | {"metadata": None} == {
        "id": made["id"],
        "price": "50.00",
        "status": "Paid",
        "notes": "Hello",
        "metadata": None,
    }
    assert graphql(GET, id=made["id"])["data"]["requestedPayment"]["notes"] == "Hello"
    assert blamed(graphql(UPDATE, input={"id": made["id"], "status": "Owed"})) == ["status"]
    assert blamed(graphql(UPDATE, input={"id": made["id"], "invoice_type": "cms1500", "services_provided": "x"})) == [
        "services_provided"
    ]
    assert blamed(graphql(UPDATE, input={"id": "99999"})) == ["id"]
    assert [effect.action for effect in sandbox.ledger] == ["created", "updated"]


def test_delete_is_soft(graphql: GraphQL, sandbox: Sandbox) -> None:
    before = page(graphql)["total_count"]
    payload = graphql(DELETE, id="1")["data"]["deleteRequestedPayment"]
    assert payload == {"requested_payment": {"id": "1"}, "messages": None}
    assert page(graphql)["total_count"] == before - 1
    assert graphql(GET, id="1")["data"]["requestedPayment"] is None
    assert blamed(graphql(DELETE, id="1")) == ["id"]
    assert blamed(graphql(UPDATE, input={"id": "1", "notes": "x"})) == ["id"]
    assert [effect.action for effect in sandbox.ledger] == ["deleted"]


def test_keys_do_not_mix(graphql: GraphQL, sandbox: Sandbox, healthie_api: httpx.Client) -> None:
    made = created(graphql, **FOR_OTHER)
    headers = {"authorization": f"Basic {sandbox.healthie_other_api_key}"}

    def other(query: str, **variables: Any) -> dict[str, Any]:
        body = {"query": query, "variables": variables}
        return healthie_api.post(sandbox.healthie_url, json=body, headers=headers).json()

    assert other(GET, id=made["id"])["data"]["requestedPayment"] is None
    assert other("{ currentUser { id } }")["data"]["currentUser"] == {"id": "10001"}
    assert page(other)["total_count"] == 57
    assert blamed(other(DELETE, id=made["id"])) == ["id"]
    assert [record.tenant for record in sandbox.requests][-2:] == ["10001", "10001"]
