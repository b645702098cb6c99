"""Code as a user writes it; never run, only type-checked, under mypy strict and pyright strict."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, assert_type

from pydantic import BaseModel

from healthie_api import CreateRequestedPaymentInput, CreateRequestedPaymentPayload, Invoice
from hero_health_api.models import Admin, UpdateInvoiceBody
from hero_health_api.models import Invoice as HeroInvoice
from hero_healthie import NO_RETRY, Healthie, Hero, Page, RetryPolicy, operations


class WebhookResponse(BaseModel):
    a: int


async def main() -> None:
    async with Hero(api_key="k", practice_group_id="42", environment="staging") as hero:
        invoice = await hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7", memo="x"))
        assert_type(invoice, HeroInvoice)
        async for admin in hero.admin.list_admins(page_size=50):
            assert_type(admin, Admin)
        hub = hero.for_practice_group("77")
        assert_type(hub, Hero)
        quick = hero.with_options(timeout=2.0, deadline=5.0, retry=NO_RETRY)
        assert_type(quick, Hero)
    async with Healthie.from_env(retry=RetryPolicy(attempts=2)) as healthie:
        page = await healthie.queries.requested_payments(first=25, status_filter="unpaid")
        assert_type(page, Page[Invoice])
        payload = await healthie.mutations.create_requested_payment(input=CreateRequestedPaymentInput(recipient_id="1"))
        assert_type(payload, CreateRequestedPaymentPayload)
        async for inv in healthie.invoices.list(status="unpaid"):
            assert_type(inv, Invoice)
        inv2 = await healthie.invoices.create(invoice_type="other", price=Decimal("1"))
        assert_type(inv2, Invoice)
        m = await healthie.execute("q", {}, into=WebhookResponse)
        assert_type(m, WebhookResponse)
        raw = await healthie.execute("q")
        assert_type(raw, dict[str, Any])
    # A misspelt option is an error, and so is one of another type: the comments would be unused otherwise.
    Hero.from_env(timout=2.0)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] (on purpose)
    Healthie.from_env(timeout="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] (on purpose)
    for operation in operations():
        assert_type(operation.python_path, str)
