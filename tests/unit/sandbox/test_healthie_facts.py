"""The sandbox treats arguments as the vendor does: what does nothing there does nothing here, and defaults count."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from hero_healthie.sandbox import Sandbox

Ask = Callable[..., Any]


@pytest.fixture
async def ask(sandbox: Sandbox) -> AsyncIterator[Ask]:
    headers = {"authorization": f"Basic {sandbox.healthie_api_key}", "authorizationsource": "API"}
    async with httpx.AsyncClient(headers=headers, trust_env=False) as http:

        async def ask(document: str) -> Any:
            response = await http.post(sandbox.healthie_url, json={"query": document})
            payload = response.json()
            assert "errors" not in payload, payload
            return payload["data"]

        yield ask


async def test_an_address_finds_nobody_in_particular(ask: Ask) -> None:
    data = await ask('{ all: users { total_count } some: users(email: "nobody@example.com") { total_count } }')
    assert data["all"] == data["some"]
    data = await ask('{ user(id: "61", email: "nobody@example.com") { id } }')
    assert data["user"]["id"] == "61"


async def test_appointments_are_future_ones_unless_asked_for_otherwise(ask: Ask) -> None:
    data = await ask('{ left_out: appointments(is_org: true, first: 50) { nodes { date } total_count } all: appointments(is_org: true, filter: "all") { total_count } }')  # fmt: skip # noqa: E501 (one document)
    now = datetime.now(UTC) - timedelta(hours=1)
    assert data["left_out"]["total_count"] < data["all"]["total_count"]
    assert all(datetime.fromisoformat(each["date"]) > now for each in data["left_out"]["nodes"])


async def test_a_lone_end_of_a_pair_and_what_needs_another_do_nothing(ask: Ask) -> None:
    data = await ask(
        '{ plain: appointments(filter: "all") { total_count }'
        ' lone: appointments(filter: "all", startDate: "2099-01-01T00:00:00Z") { total_count }'
        ' needy: appointments(filter: "all", tag_ids: ["999"]) { total_count } }'
    )
    assert data["plain"] == data["lone"] == data["needy"]


async def test_a_plural_filter_beats_its_singular(ask: Ask) -> None:
    data = await ask(
        '{ one: appointments(filter: "all", filter_by_appointment_type_ids: ["1"]) { total_count }'
        ' both: appointments(filter: "all", filter_by_appointment_type_ids: ["1"], filter_by_appointment_type_id: "2")'
        " { total_count } }"
    )
    assert data["one"] == data["both"]


async def test_a_mail_drops_the_other_changes(ask: Ask) -> None:
    await ask(
        'mutation { updateClient(input: { id: "61", first_name: "Grace", resend_welcome: true }) { user { id } } }'
    )
    assert (await ask('{ user(id: "61") { first_name } }'))["user"]["first_name"] != "Grace"


async def test_invoices_of_a_sender_are_those_of_a_recipient_too(ask: Ask) -> None:
    data = await ask('{ requestedPayments(sender_id: "61") { nodes { recipient { id } sender { id } } } }')
    rows = data["requestedPayments"]["nodes"]
    assert rows
    assert all("61" in (row["recipient"]["id"], row["sender"]["id"]) for row in rows)
    assert any(row["sender"]["id"] != "61" for row in rows)


async def test_the_filter_of_notes_is_inverted(ask: Ask) -> None:
    def document(value: str) -> str:
        where = f'filter: "all", is_org: true, first: 50, filter_by_chart_note_written: {value}'
        return f"{{ appointments({where}) {{ nodes {{ form_answer_group {{ id }} }} }} }}"

    without, having = [(await ask(document(value)))["appointments"]["nodes"] for value in ("true", "false")]
    assert all(each["form_answer_group"] is None for each in without)
    assert all(each["form_answer_group"] is not None for each in having)
    assert without


REFUSED = [
    ('updateAppointment(input: { id: "1", cancellation_initiated_by: "me" })', "cancellation_initiated_by", "list"),
    ('createTask(input: { content: "x", priority: 2 })', "priority", "not included in the list"),
    (
        'createTask(input: { content: "x", reminder: { interval_type: "monthly" } })',
        "reminder.interval_type",
        "the list",
    ),
    (
        f'createConversation(input: {{ simple_added_users: "{",".join(["user-61"] * 257)}" }})',
        "simple_added_users",
        "256 items",
    ),
    (f'createTask(input: {{ content: "x", metadata: "{"x" * 2001}" }})', "metadata", "2000 characters"),
    ('createLabOrder(input: { lab: "Quest" })', "document_id", "can't be blank"),
    ('createClient(input: { first_name: "A", last_name: "B" })', "email", "can't be blank"),
]


@pytest.mark.parametrize(("mutation", "field", "message"), REFUSED, ids=[row[1] for row in REFUSED])
async def test_what_the_vendor_refuses_is_refused(
    ask: Ask, sandbox: Sandbox, mutation: str, field: str, message: str
) -> None:
    data = await ask(f"mutation {{ {mutation} {{ messages {{ field message }} }} }}")
    [payload] = data.values()
    assert field in [each["field"] for each in payload["messages"]]
    assert any(message in each["message"] for each in payload["messages"] if each["field"] == field)
    assert not list(sandbox.ledger)


async def test_a_query_for_what_is_none_is_an_error(sandbox: Sandbox) -> None:
    headers = {"authorization": f"Basic {sandbox.healthie_api_key}", "authorizationsource": "API"}
    async with httpx.AsyncClient(headers=headers, trust_env=False) as http:
        document = '{ appointments(filter: "tomorrow") { total_count } }'
        payload = (await http.post(sandbox.healthie_url, json={"query": document})).json()
    assert payload["errors"][0]["message"] == "filter is not included in the list"
