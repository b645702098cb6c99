"""Code as a user writes it; never run, only type-checked, under mypy strict and pyright strict."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, assert_type

from pydantic import BaseModel

from healthie_api import CreateRequestedPaymentInput, CreateRequestedPaymentPayload, Invoice
from hero_health_api.models import Admin, Appointment, UpdateInvoiceBody
from hero_health_api.models import Invoice as HeroInvoice
from hero_healthie import NO_RETRY, Healthie, Hero, Page, RetryPolicy, operations
from hero_healthie.hero.results import Booked, Delivery, IdentityCheck, Registered, Slot


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
        slots = await hero.booking.slots(between=(date(2027, 3, 1), date(2027, 3, 5)), location="1")
        assert_type(slots, list[Slot])
        assert_type(await hero.booking.book(await hero.booking.reserve(slots[0], patient="101")), Booked)
        assert_type(await hero.booking.get_appointment("501"), Appointment)
        assert_type(await hero.messages.status("9"), Delivery)
        match await hero.patients.register_from_pds(dob=date(1990, 1, 1), nhs_number="9434765919"):
            case Registered(patient_id=patient):
                assert_type(patient, str)
            case IdentityCheck(login_url=url):
                assert_type(url, str)
        assert_type(await hero.undescribed("bookAppointment", path={"id": "1"}, into=WebhookResponse), WebhookResponse)
        assert_type((await hero.elements.token()).expires_in, float)
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
