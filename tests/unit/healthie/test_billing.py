"""healthie.billing: payments settle invoices, packages are sold, and a card that is refused is an error."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from healthie_api import Invoice, RequestedPayerInput
from hero_healthie import (
    NO_PACE,
    ConflictError,
    Healthie,
    InvalidArgumentError,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
)
from hero_healthie.sandbox import Sandbox
from tests.support.wire import scripted_server

PAID_AT = datetime(2026, 11, 20, 9, tzinfo=UTC)


async def owed(healthie: Healthie, price: str = "100.00") -> Invoice:
    return await healthie.invoices.create(
        invoice_type="other", recipient_id="61", price=price, services_provided="First visit"
    )


def inputs(sandbox: Sandbox) -> list[dict[str, Any]]:
    return [each.variables["input"] for each in sandbox.requests if each.operation == "createBillingItem"]


async def test_payments_settle_an_invoice(healthie: Healthie, sandbox: Sandbox) -> None:
    invoice = await owed(healthie)
    cash = await healthie.billing.pay(
        invoice, charge=False, amount="40.00", medium="cash", note="At the desk", paid_at=PAID_AT
    )
    assert (cash.amount_paid, cash.is_outside_payment, cash.note) == (Decimal("40.00"), True, "At the desk")
    assert (await healthie.invoices.get(invoice.id)).status == "Partial"
    rest = await healthie.billing.pay(await healthie.invoices.get(invoice.id), charge=True)
    assert (rest.amount_paid, rest.is_outside_payment) == (Decimal("60.00"), False)
    settled = await healthie.invoices.get(invoice.id)
    assert settled.status == "Paid"
    assert [each["sender_id"] for each in inputs(sandbox)] == ["61", "61"]
    with pytest.raises(InvalidArgumentError, match="invoice is paid already"):
        await healthie.billing.pay(settled, charge=True)
    by_id = [item.id for item in await healthie.billing.items(client="61", status="succeeded").collect()]
    assert by_id[:2] == [rest.id, cash.id]


async def test_a_package_is_the_clients_once_it_is_paid(healthie: Healthie) -> None:
    sold = await healthie.billing.sell("11", client="61", charge=True)
    assert sold.amount_paid == Decimal("1234.00")
    assert sold.user_package_selection is not None
    owned = await healthie.queries.user_package_selections(user_id="61").collect()
    assert sold.user_package_selection.id in {each.id for each in owned}
    assert sold.id in {item.id async for item in healthie.billing.items(client="61", packages_only=True)}


async def test_a_package_may_be_paid_later_and_by_another(healthie: Healthie, sandbox: Sandbox) -> None:
    due = date.today() + timedelta(days=30)
    sold = await healthie.billing.sell("12", client="61", payer="62", charge=True, amount=Decimal(50), due=due)
    assert str(sold.state) == "SCHEDULED"
    (sent,) = inputs(sandbox)
    assert (sent["sender_id"], sent["recipient_id"], sent["amount_paid"]) == ("62", "61", "50")
    assert sent["payment_due_date"].startswith(due.isoformat())
    scheduled = await healthie.billing.items(client="61", status=["scheduled", "failed"]).collect()
    assert sold.id in {item.id for item in scheduled}


@pytest.mark.parametrize("beside", [None, {"id": None}])
async def test_a_refused_card_is_an_error(beside: object) -> None:
    body = {"data": {"createBillingItem": {"billingItem": beside, "messages": None, "stripeError": "Declined"}}}
    async with scripted_server() as server:
        server.headers, server.body = {"content-type": "application/json"}, json.dumps(body).encode()
        async with Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE) as healthie:
            with pytest.raises(InvalidRequestError) as caught:
                await healthie.billing.sell("11", client="61", charge=True)
    assert [error.field for error in caught.value.field_errors] == ["stripe_error"]


async def test_a_payment_of_unknown_outcome_is_not_sent_again_and_its_charge_can_be_repeated(
    healthie: Healthie, sandbox: Sandbox
) -> None:
    invoice = await owed(healthie)
    sandbox.fail("healthie", "createBillingItem", "reset")
    with pytest.raises(OutcomeUnknownError) as caught:
        await healthie.billing.pay(invoice, charge=True)
    assert not await healthie.billing.items(client="61", status="succeeded", keywords="First visit").collect()
    key = caught.value.idempotency_key
    await healthie.billing.pay(invoice, charge=True, idempotency_key=key)
    keys = [each["stripe_idempotency_key"] for each in inputs(sandbox)]
    assert keys[-1] == key
    assert (await healthie.invoices.get(invoice.id)).status == "Paid"


async def test_a_third_party_pays_its_invoice(healthie: Healthie, sandbox: Sandbox) -> None:
    payer = RequestedPayerInput(name="Acme", email="billing@example.com")
    invoice = await healthie.invoices.create(
        invoice_type="other", requested_payer=payer, price="100.00", services_provided="First visit"
    )
    assert invoice.requested_payer is not None
    await healthie.billing.pay(invoice, charge=False, note="By transfer")
    (sent,) = inputs(sandbox)
    assert (sent.get("sender_id"), sent["requested_payer_id"]) == (None, invoice.requested_payer.id)
    nobody = invoice.model_copy(update={"requested_payer_id": None, "requested_payer": None})
    with pytest.raises(InvalidArgumentError, match="the invoice names none"):
        await healthie.billing.pay(nobody, charge=False)


@pytest.mark.parametrize("once", [{}, {"reference": "r", "ensure": "once"}])
async def test_a_card_is_not_charged_for_an_invoice_that_is_paid(
    healthie: Healthie, sandbox: Sandbox, once: dict[str, Any]
) -> None:
    invoice = await owed(healthie)
    quick = healthie.with_options(deadline=5)  # nothing was sent, so nothing has to settle
    for amount, says in (("100.01", "amount is more than is due"), (None, None), (None, "invoice is paid already")):
        pay = quick.billing.pay(invoice.id, payer="61", charge=True, amount=amount, **once)
        if says is None:
            paid = await pay
            continue
        if once and "already" in says:
            assert (await pay).id == paid.id  # it is this payment itself that leaves nothing due
            continue
        with pytest.raises(ConflictError, match=f"{says}.*; nothing was charged") as caught:
            await pay
        assert caught.value.record_ids == (invoice.id,)
    assert len(inputs(sandbox)) == 1
    with pytest.raises(NotFoundError, match="no such invoice"):
        await healthie.billing.pay("999", payer="61", charge=True, **{**once, **({"reference": "s"} if once else {})})
    assert len(inputs(sandbox)) == 1


async def test_a_conflict_names_the_method_that_was_called(healthie: Healthie) -> None:
    await healthie.billing.sell("11", client="61", charge=True, reference="r", ensure="once")
    with pytest.raises(ConflictError) as caught:
        await healthie.billing.sell("11", client="62", charge=True, reference="r", ensure="once")
    assert caught.value.operation == "healthie.billing.sell"


async def test_more_than_is_due_is_not_paid(healthie: Healthie) -> None:
    with pytest.raises(InvalidArgumentError, match="amount is more than is due"):
        await healthie.billing.pay(await owed(healthie), charge=True, amount="100.01")
