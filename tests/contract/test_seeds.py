"""The pages that the project began with: all that they show goes over the wire as they show it."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from healthie_api import Invoice, RequestedPayerInput, RequestedPaymentOrderKeys, UserReference
from hero_health_api.models import CreateMembershipPolicyBody, LinkInvoiceBody, UpdateInvoiceBody
from hero_healthie import Healthie, Hero, InvalidArgumentError, InvalidRequestError, NotFoundError
from hero_healthie.sandbox import Sandbox
from tests.conftest import healthie_of
from tests.support.wire import ScriptedServer, scripted_server

UPDATE = json.loads("""{
"issuer_id": "string", "appointment_id": "string", "practitioner_id": "string", "service_date": "string",
"customer_stripe_id": "string", "set_default_customer": true, "due_date": "string",
"collection_method": "request_payment", "payment_source": "string", "insurer": "string",
"authentication_code": "string", "membership_number": "string", "diagnosis": "string", "memo": "string",
"footer": "string", "confidential": true, "mode": "draft", "coupons": [{"id": "string", "name": "string"}],
"invoice_items_attributes": [{"price": "string", "product": "string", "description": "string", "quantity": 0,
"unit_amount": 0, "unit_amount_in_pounds": 0, "create": true, "stripe_id": "string"}]}""")
DAYS = {"service_date": "2026-01-30", "due_date": "2026-01-31"}
"""In place of the page's "string", which is no day."""
LINK = {"stripe_invoice_id": "string", "appointment_id": "string", "issuer_id": "string"}
POLICY = json.loads("""{
"collection_method": "send_invoice", "days_until_due": 0, "membership_scheme_id": "string", "customer": "string",
"price": "string", "quantity": 0, "starts_on": 0, "billing_cycle_anchor": 0, "discounts": [{"coupon": "string"}],
"members": [{"patient_id": "string"}]}""")
INVOICE = json.loads("""{ "id": "string", "stripe_id": "string", "status": "string", "subtotal": 0, "amount_due": 0,
"customer_id": "string", "patient_record_id": "string", "appointment_id": "string", "created_at": "string",
"updated_at": "string" }""")
POLICY_ANSWER = {"id": "string", "practice_group_id": "string", "membership_scheme_id": "string"}
HEALTHIE_INVOICE = json.loads("""{
"id": "1", "price": "1234.00", "status": "Not Yet Paid", "invoice_id": "UU-1-2022",
"details": "Other: example description", "currency": "USD", "invoice_type": "other", "notes": "Example notes",
"debt": 1234, "billing_item_id": null, "billing_items": [], "is_manually_paid": false, "requested_payer": {"id": "3"},
"recipient": {"id": "3", "dietitian": {"id": "1"}}, "sender": {"id": "1"},
"date_to_show": "2022-08-15 14:22:14 -0400"}""")
SORTS = [
    f"{key}_{direction}"
    for key in ("requested_on", "client", "provider", "amount", "status", "type", "invoice_id")
    for direction in ("asc", "desc")
]
ORDERS = {"requested_on": "created_at", "client": "client_name", "provider": "provider_name", "amount": "price"}


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        yield script


Call = Callable[[Hero], Awaitable[Any]]


@pytest.mark.parametrize(
    ("call", "line", "sent", "response"),
    [
        (
            lambda hero: hero.invoicing.update_invoice("981", body=UpdateInvoiceBody.from_dict(UPDATE | DAYS)),
            b"PATCH /v1/invoicing/invoices/981 ",
            UPDATE | DAYS,
            INVOICE,
        ),
        (
            lambda hero: hero.invoicing.link_invoice(body=LinkInvoiceBody.from_dict(LINK)),
            b"POST /v1/invoicing/invoices/link ",
            LINK,
            INVOICE,
        ),
        (
            lambda hero: hero.invoicing.create_membership_policy(body=CreateMembershipPolicyBody.from_dict(POLICY)),
            b"POST /v1/invoicing/membership-policies ",
            POLICY,
            POLICY_ANSWER,
        ),
    ],
)
async def test_the_page_of_hero(server: ScriptedServer, call: Call, line: bytes, sent: Any, response: Any) -> None:
    server.responds(response)
    async with Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url) as hero:
        received = await call(hero)
    request = server.requests[0]
    assert request.startswith(line)
    assert json.loads(request.partition(b"\r\n\r\n")[2]) == sent
    assert received.to_dict() == response


async def test_the_invoice_object_of_healthie(server: ScriptedServer) -> None:
    server.responds({"data": {"requestedPayment": None}})
    async with Healthie(api_key="k", environment="sandbox", base_url=server.url) as healthie:
        with pytest.raises(NotFoundError):
            await healthie.invoices.get("1")
    document = json.loads(server.requests[0].partition(b"\r\n\r\n")[2])["query"]
    for name in HEALTHIE_INVOICE:
        assert re.search(rf"\b{name}\b", document), f"{name} is not asked for"
    nothing = dict.fromkeys(name for name, field in Invoice.model_fields.items() if field.annotation is not bool)
    required = {"is_preview": False, "created_at": "2022-08-15T14:22:14Z", "updated_at": "2022-08-15 14:22:14 -0400"}
    # We ask for the names of people beside what the page shows of them.
    people = {
        name: dict.fromkeys(UserReference.model_fields) | {"is_patient": True} | HEALTHIE_INVOICE[name]
        for name in ("recipient", "sender")
    }
    server.responds({"data": {"requestedPayment": nothing | required | HEALTHIE_INVOICE | people}})
    async with Healthie(api_key="k", environment="sandbox", base_url=server.url) as healthie:
        invoice = await healthie.invoices.get("1")
    assert invoice.date_to_show == datetime(2022, 8, 15, 18, 22, 14, tzinfo=UTC)
    assert invoice.recipient is not None
    assert invoice.recipient.dietitian is not None
    assert (invoice.price, invoice.recipient.id, invoice.recipient.dietitian.id) == (Decimal("1234.00"), "3", "1")


@pytest.mark.parametrize("sort", SORTS)
async def test_every_sort_of_the_page_is_sent_as_an_order(healthie: Healthie, sandbox: Sandbox, sort: str) -> None:
    """The vendor has announced the end of `sort_by`."""
    found = await healthie.invoices.list(sort=sort, page_size=5).collect(limit=5)
    assert len(found) == 5
    variables = sandbox.requests[0].variables
    assert "sort_by" not in variables
    key, _, direction = sort.rpartition("_")
    assert variables["order_by"] == f"{ORDERS.get(key, key)}_{direction}".upper()
    assert variables["order_by"] in {each.value for each in RequestedPaymentOrderKeys}


async def test_only_unpaid(healthie: Healthie, sandbox: Sandbox) -> None:
    found = await healthie.invoices.list(only_unpaid=True).collect()
    assert {invoice.status for invoice in found} == {"Not Yet Paid"}
    assert found == await healthie.invoices.list(status="unpaid").collect()
    assert sandbox.requests[0].variables["status_filter"] == "unpaid"
    with pytest.raises(InvalidArgumentError, match="only_unpaid cannot go together with another status"):
        healthie.invoices.list(only_unpaid=True, status="paid")


async def test_get_by_the_uuid_alone(server: ScriptedServer) -> None:
    server.responds({"data": {"requestedPayment": None}})
    async with Healthie(api_key="k", environment="sandbox", base_url=server.url) as healthie:
        with pytest.raises(NotFoundError):
            await healthie.invoices.get(uuid="payer-7")
        with pytest.raises(InvalidArgumentError, match="invoice_id needs uuid"):
            await healthie.invoices.get(invoice_id="UU-1-2022")
    assert json.loads(server.requests[0].partition(b"\r\n\r\n")[2])["variables"] == {"uuid": "payer-7"}


async def test_the_sandbox_finds_it_by_the_uuid_alone(healthie: Healthie) -> None:
    made = await healthie.invoices.create(
        invoice_type="other", price="4", services_provided="Copy", requested_payer=RequestedPayerInput(name="P")
    )
    assert made.requested_payer is not None
    assert await healthie.invoices.get(uuid=f"payer-{made.requested_payer.id}") == await healthie.invoices.get(made.id)
    with pytest.raises(NotFoundError):
        await healthie.invoices.get(uuid="payer-0")


async def test_what_the_page_calls_optional_may_be_absent(healthie: Healthie, sandbox: Sandbox) -> None:
    for kind in ("offering", "cms1500"):
        with suppress(InvalidRequestError):  # what the vendor makes of it is the vendor's to say
            await healthie.invoices.create(invoice_type=kind, recipient_id="61", price="10", reference=False)  # type: ignore[arg-type] # one of the two
        assert sandbox.requests[-1].variables == {"input": {"invoice_type": kind, "recipient_id": "61", "price": "10"}}


async def test_the_service_date_is_a_day_and_no_reference_is_sent_unless_wanted(
    healthie: Healthie, sandbox: Sandbox
) -> None:
    made = await healthie.invoices.create(
        invoice_type="other", recipient_id="61", price=Decimal("12.50"), services_provided="Copy of records",
        service_date=date(2026, 11, 20), reference=False,
    )  # fmt: skip
    sent = sandbox.requests[-1].variables["input"]
    assert sent["service_date"] == "2026-11-20"
    assert "metadata" not in sent
    assert made.service_date is not None
    assert made.service_date.date() == date(2026, 11, 20)
    with pytest.raises(InvalidArgumentError, match="ensure needs a reference"):
        await healthie.invoices.create(
            invoice_type="offering", recipient_id="61", offering_id="11", reference=False, ensure="once"
        )


async def test_every_filter_of_the_page_at_once(healthie: Healthie, sandbox: Sandbox) -> None:
    await healthie.invoices.list(
        keywords="Paid", status="paid", sender_id="2", preview=False, sort="requested_on_desc"
    ).collect()
    assert sandbox.requests[0].variables == {
        "first": 25,
        "keywords": "Paid",
        "order_by": "CREATED_AT_DESC",
        "preview": False,
        "sender_id": "2",
        "status_filter": "paid",
    }


async def test_a_package_that_the_patient_has_is_invoiced(healthie: Healthie) -> None:
    """ "Only used if you are invoicing a patient for an existing UserPackageSelection": it says which package it is."""
    sold = await healthie.billing.sell("11", client="61", charge=True)
    assert sold.user_package_selection is not None
    invoice = await healthie.invoices.create(
        invoice_type="offering", recipient_id="61", user_package_selection_id=sold.user_package_selection.id
    )
    assert (invoice.offering_id, invoice.price) == ("11", Decimal("1234.00"))
    with pytest.raises(InvalidRequestError) as caught:
        await healthie.invoices.create(invoice_type="offering", recipient_id="61", user_package_selection_id="99999")
    assert "user_package_selection_id" in {error.field for error in caught.value.field_errors}


async def test_update_sends_what_the_page_names(healthie: Healthie, sandbox: Sandbox) -> None:
    await healthie.invoices.update(
        "1", recipient_id="61", offering_id="11", price="10", invoice_type="offering",
        send_request_email=True, resend_receipt=True,
    )  # fmt: skip
    assert sandbox.requests[0].variables == {
        "input": {
            "id": "1",
            "recipient_id": "61",
            "offering_id": "11",
            "price": "10",
            "invoice_type": "offering",
            "send_request_email": True,
            "resend_receipt": True,
        }
    }


OF_THE_PAGE = "id price status invoice_id recipient { id } sender { id }"
FIVE = [
    # In the shape of 2026-01-01: the list is a connection, and payloads of update and delete in snake case.
    (
        "query requestedPayments($first: Int $keywords: String $order_by: RequestedPaymentOrderKeys"
        " $only_unpaid: Boolean $sender_id: ID $status_filter: String $preview: Boolean)"
        " { requestedPayments(first: $first keywords: $keywords order_by: $order_by only_unpaid: $only_unpaid"
        " sender_id: $sender_id status_filter: $status_filter"
        f" preview: $preview) {{ nodes {{ {OF_THE_PAGE} }} }} }}",
        {"first": 5, "order_by": "CREATED_AT_DESC", "only_unpaid": True, "status_filter": "unpaid", "preview": False},
    ),
    (
        "query requestedPayment($id: ID, $invoice_id: ID, $uuid: String, $preview: Boolean)"
        " { requestedPayment(id: $id, invoice_id: $invoice_id, uuid: $uuid, preview: $preview)"
        f" {{ {OF_THE_PAGE} }} }}",
        {"id": "1"},
    ),
    (
        "mutation createRequestedPayment($recipient_id: ID $offering_id: ID $price: String $invoice_type: String)"
        " { createRequestedPayment(input: { recipient_id: $recipient_id, offering_id: $offering_id, price: $price,"
        " invoice_type: $invoice_type }) { requestedPayment { id } messages { field message } } }",
        {"recipient_id": "61", "offering_id": "11", "invoice_type": "offering"},
    ),
    (
        "mutation updateRequestedPayment($id: ID! $price: String $send_request_email: Boolean $resend_receipt: Boolean)"
        " { updateRequestedPayment(input: { id: $id price: $price send_request_email: $send_request_email"
        " resend_receipt: $resend_receipt }) { requested_payment { id } messages { field message } } }",
        {"id": "1", "price": "12.00", "send_request_email": True, "resend_receipt": False},
    ),
    (
        "mutation deleteRequestedPayment($id: ID!) { deleteRequestedPayment(input: { id: $id })"
        " { requested_payment { id } messages { field message } } }",
        {"id": "1"},
    ),
]


@pytest.mark.parametrize(("document", "variables"), FIVE, ids=lambda each: str(each).partition("(")[0][:30])
async def test_the_five_documents_of_the_page_run(healthie: Healthie, document: str, variables: dict[str, Any]) -> None:
    data = await healthie.execute(document, variables)
    [value] = data.values()
    assert value.get("messages") is None
    found = value.get("requestedPayment") or value.get("requested_payment") or value.get("nodes") or value
    assert found


OF_THE_TIME = [
    # To the letter: the shape of 2024-06-01, which the page shows.
    (
        "query requestedPayments($offset: Int $keywords: String $sort_by: String $only_unpaid: Boolean $sender_id: ID"
        " $status_filter: String $preview: Boolean) { requestedPayments(offset: $offset keywords: $keywords"
        " sort_by: $sort_by only_unpaid: $only_unpaid sender_id: $sender_id status_filter: $status_filter"
        f" preview: $preview) {{ {OF_THE_PAGE} }} }}",
        {"offset": 2, "sort_by": "amount_desc", "only_unpaid": True},
    ),
    (
        "query requestedPayment($id: ID, $invoice_id: String, $uuid: String, $preview: Boolean)"
        " { requestedPayment(id: $id, invoice_id: $invoice_id, uuid: $uuid, preview: $preview)"
        f" {{ {OF_THE_PAGE} }} }}",
        {"id": "1"},
    ),
    FIVE[2],
    (
        "mutation updateRequestedPayment($id: ID! $recipient_id: ID $offering_id: ID $price: String"
        " $invoice_type: String $send_request_email: Boolean $resend_receipt: Boolean) {"
        " updateRequestedPayment(input: { id: $id recipient_id: $recipient_id offering_id: $offering_id price: $price"
        " invoice_type: $invoice_type send_request_email: $send_request_email resend_receipt: $resend_receipt })"
        " { requestedPayment { id } messages { field message } } }",
        {"id": "1", "price": "12.00"},
    ),
    (
        "mutation deleteRequestedPayment($id: ID) { deleteRequestedPayment(input: { id: $id })"
        " { requestedPayment { id } messages { field message } } }",
        {"id": "1"},
    ),
]


@pytest.mark.parametrize(("document", "variables"), OF_THE_TIME, ids=lambda each: str(each).partition("(")[0][:30])
async def test_the_five_documents_run_in_the_shape_of_their_time(
    sandbox: Sandbox, document: str, variables: dict[str, Any]
) -> None:
    async with healthie_of(sandbox, api_version="2024-06-01") as older:
        [value] = (await older.execute(document, variables)).values()
        if isinstance(value, list):
            every = (await older.execute(document, {**variables, "offset": 0}))["requestedPayments"]
            assert value == every[2:] != []
            assert {row["status"] for row in value} == {"Not Yet Paid"}
        else:
            assert value.get("requestedPayment", value)["id"]
    if document != FIVE[2][0]:
        async with healthie_of(sandbox) as present:
            with pytest.raises(InvalidRequestError):
                await present.execute(document, variables)


async def test_an_older_version_has_the_present_shape_too(sandbox: Sandbox) -> None:
    async with healthie_of(sandbox, api_version="2024-11-01") as older:
        page = await older.execute("{ requestedPayments(first: 1) { nodes { id } } }")
        rows = await older.execute("{ requestedPayments { id } }")
    assert page["requestedPayments"]["nodes"] == rows["requestedPayments"][:1]
    assert len(rows["requestedPayments"]) == 20
