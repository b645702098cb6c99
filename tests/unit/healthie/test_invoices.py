"""healthie.invoices: what the seed page promises, on the present API version."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from healthie_api import Invoice, RequestedPaymentOrderKeys
from hero_healthie import Healthie, InvalidArgumentError, InvalidRequestError, NotFoundError
from hero_healthie.sandbox import Sandbox

PATIENT, OFFERING = "61", "11"


async def unpaid(healthie: Healthie, **filters: Any) -> list[Invoice]:
    return await healthie.invoices.list(status="unpaid", **filters).collect()


async def test_an_invoice_lives_from_creation_to_deletion(healthie: Healthie, sandbox: Sandbox) -> None:
    created = await healthie.invoices.create(
        invoice_type="other",
        recipient_id=PATIENT,
        price=Decimal("12.50"),
        services_provided="Copy of medical records",
        service_date=datetime(2026, 11, 20, tzinfo=UTC),
        metadata={"order": 4711},
    )
    assert (created.price, created.invoice_type, created.status) == (Decimal("12.50"), "other", "Not Yet Paid")
    assert created.recipient is not None
    assert created.recipient.id == PATIENT
    metadata = json.loads(created.metadata or "")
    assert metadata.pop("hero_healthie_reference")
    assert metadata == {"order": 4711}

    found = await healthie.invoices.get(created.id)
    assert found.id == created.id
    assert found.created_at.tzinfo is not None

    updated = await healthie.invoices.update(created.id, price="15.00", notes="Postage included")
    assert (updated.price, updated.notes) == (Decimal("15.00"), "Postage included")

    assert created.id in [invoice.id for invoice in await unpaid(healthie)]
    deleted = await healthie.invoices.delete(created.id)
    assert deleted.id == created.id
    assert created.id not in [invoice.id for invoice in await unpaid(healthie)]
    with pytest.raises(NotFoundError):
        await healthie.invoices.get(created.id)
    assert [effect.action for effect in sandbox.ledger] == ["created", "updated", "deleted"]


async def test_a_package_sets_the_price(healthie: Healthie) -> None:
    invoice = await healthie.invoices.create(invoice_type="offering", recipient_id=PATIENT, offering_id=OFFERING)
    assert invoice.price is not None
    assert Decimal(invoice.price) > 0
    assert invoice.offering is not None
    assert invoice.offering.id == OFFERING


async def test_a_list_is_the_same_whatever_the_page_size(healthie: Healthie, sandbox: Sandbox) -> None:
    whole = [invoice.id for invoice in await healthie.invoices.list(page_size=29).collect()]
    calls = len(sandbox.requests)
    paged = [invoice.id async for invoice in healthie.invoices.list(page_size=7)]
    assert paged == whole
    assert len(set(whole)) == len(whole) > 29
    assert len(sandbox.requests) - calls == -(-len(whole) // 7)
    assert [invoice.id for invoice in await healthie.invoices.list(page_size=7).collect(limit=9)] == whole[:9]


async def test_pages_hold_the_total_count(healthie: Healthie) -> None:
    pages = [page async for page in healthie.invoices.list(status="unpaid", page_size=10).pages()]
    assert len(pages) > 1
    assert sum(len(page.items) for page in pages) == pages[0].total_count


@pytest.mark.parametrize(("status", "shown"), [("paid", "Paid"), ("unpaid", "Not Yet Paid"), ("partial", "Partial")])
async def test_status(healthie: Healthie, status: Any, shown: str) -> None:
    found = await healthie.invoices.list(status=status).collect()
    assert found
    assert {invoice.status for invoice in found} == {shown}


async def test_keywords_sender_and_preview(healthie: Healthie) -> None:
    everything = await healthie.invoices.list().collect()
    sender = next(invoice.sender.id for invoice in everything if invoice.sender)
    of_sender = await healthie.invoices.list(sender_id=sender).collect()
    assert {invoice.sender.id for invoice in of_sender if invoice.sender} == {sender}
    previews = await healthie.invoices.list(preview=True).collect()
    assert previews
    assert all(invoice.is_preview for invoice in previews)
    assert await healthie.invoices.list(keywords="no such patient anywhere").collect() == []
    named = await healthie.invoices.list(keywords="Paid").collect()
    assert named


@pytest.mark.parametrize(
    ("sort", "reverse"),
    [
        ("amount_asc", False),
        ("amount_desc", True),
        (RequestedPaymentOrderKeys.PRICE_ASC, False),
        ("PRICE_DESC", True),
    ],
)
async def test_sorting_by_the_old_and_the_new_names(healthie: Healthie, sort: str, reverse: bool) -> None:
    prices = [Decimal(invoice.price or 0) async for invoice in healthie.invoices.list(sort=sort)]
    assert prices == sorted(prices, reverse=reverse)


async def test_get_by_invoice_number_and_uuid(healthie: Healthie, sandbox: Sandbox) -> None:
    await healthie.invoices.get("1")
    with pytest.raises(NotFoundError):
        await healthie.invoices.get(invoice_id="UU-0-1999", uuid="nobody")


GOOD: dict[str, Any] = {"invoice_type": "other", "recipient_id": PATIENT, "price": "1", "services_provided": "Copy"}


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"invoice_type": None}, "invoice_type"),
        ({"invoice_type": "package"}, "invoice_type"),
        ({"recipient_id": None}, "recipient_id"),
        ({"recipient_id": ""}, "recipient_id"),
        ({"recipient_id": 61}, "recipient_id"),
        ({"price": None}, "price"),
        ({"price": 12.5}, "price"),
        ({"price": True}, "price"),
        ({"price": "twelve"}, "price"),
        ({"price": "-1"}, "price"),
        ({"price": Decimal("NaN")}, "price"),
        ({"price": "1e999999999"}, "price"),
        ({"services_provided": 7}, "services_provided"),
        ({"services_provided": None}, "services_provided"),
        ({"services_provided": " "}, "services_provided"),
        ({"service_date": datetime(2026, 11, 20)}, "service_date"),
        ({"service_date": "2026-11-20"}, "service_date"),
        ({"status": "paid"}, "status"),
        ({"metadata": {"a": object()}}, "metadata"),
        ({"metadata": "not json"}, "metadata"),
        ({"metadata": {"a": "x" * 2000}}, "metadata"),
        ({"notes": 7}, "notes"),
        ({"invoice_type": "offering", "offering_id": OFFERING}, "services_provided"),
        ({"invoice_type": "cms1500", "services_provided": None, "price": None}, "price"),
        (
            {
                "invoice_type": "offering",
                "offering_id": OFFERING,
                "services_provided": None,
                "service_date": datetime(2026, 1, 1, tzinfo=UTC),
            },
            "service_date",
        ),
    ],
)
async def test_a_broken_rule_is_named_and_nothing_is_sent(
    healthie: Healthie, sandbox: Sandbox, changes: dict[str, Any], named: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await healthie.invoices.create(**(GOOD | changes))
    assert caught.value.argument == named
    assert named in str(caught.value)
    assert sandbox.requests == []


async def test_what_only_the_vendor_knows_comes_back_as_field_errors(healthie: Healthie, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        await healthie.invoices.create(**(GOOD | {"recipient_id": "999999"}))
    assert [error.field for error in caught.value.field_errors] == ["recipient_id"]
    assert caught.value.field_errors[0].message
    assert caught.value.status == 200
    assert sandbox.ledger == []
    with pytest.raises(InvalidRequestError):
        await healthie.invoices.delete("999999")
    with pytest.raises(InvalidRequestError):
        await healthie.invoices.update("999999", notes="x")


@pytest.mark.parametrize(
    "call",
    [
        lambda invoices: invoices.get(),
        lambda invoices: invoices.get(invoice_id="UU-1-2022"),
        lambda invoices: invoices.get(""),
        lambda invoices: invoices.delete(" "),
        lambda invoices: invoices.update("", notes="x"),
    ],
)
async def test_an_id_has_to_be_there(healthie: Healthie, sandbox: Sandbox, call: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        await call(healthie.invoices)
    assert sandbox.requests == []


@pytest.mark.parametrize(
    "arguments",
    [{"status": "Paid"}, {"sort": "newest"}, {"page_size": 0}, {"page_size": 2.5}, {"page_size": 39}, {"sort": 5}],
)
def test_a_list_that_cannot_be_right_is_refused_before_the_first_page(
    healthie_offline: Healthie, arguments: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match=next(iter(arguments))):
        healthie_offline.invoices.list(**arguments)


@pytest.mark.parametrize(
    ("arguments", "argument"), [({"first": 39}, "first"), ({"last": 100}, "last"), ({"first": 0}, "first")]
)
async def test_a_page_beyond_the_vendors_limit_is_refused_with_the_limit(
    healthie: Healthie, sandbox: Sandbox, arguments: Any, argument: str
) -> None:
    with pytest.raises(InvalidArgumentError, match="between 1 and 29") as caught:
        await healthie.queries.requested_payments(**arguments)
    assert caught.value.argument == argument
    assert sandbox.requests == []
    last = await healthie.queries.requested_payments(last=2)
    assert len(last.items) == 2
    assert sandbox.requests[-1].variables == {"last": 2, "first": None}


@pytest.fixture
def healthie_offline() -> Healthie:
    return Healthie(api_key="k", environment="sandbox")
