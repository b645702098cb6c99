"""An invoice's life on Hero Health and on Healthie.

Runs against whatever the environment names, see `Hero.from_env` and `Healthie.from_env`: the sandbox (`make demo`), or
the vendors' own test systems with real keys. It creates invoices, so it refuses to run against production.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hero_health_api.models import (
    CouponRef,
    CreateAppointmentBody,
    CreateInvoiceBody,
    CreateMembershipPolicyBody,
    Customer,
    InvoiceItem,
    LinkInvoiceBody,
    UpdateInvoiceBody,
)
from hero_healthie import Healthie, Hero, HeroHealthieError, NotFoundError


@dataclass
class Step:
    """One line of the table at the end."""

    number: int
    api: str
    what: str
    result: str = ""
    retries: int = 0
    seconds: float = 0.0


class Progress(logging.Handler):
    """Says what is happening while it happens, retries of the SDK included, and keeps it for the table."""

    def __init__(self) -> None:
        super().__init__(level=logging.INFO)
        self.steps: list[Step] = []
        self.retries = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Show what the SDK reports: each repeated attempt is one record."""
        self.retries += 1
        print(f"     … {record.getMessage()}", flush=True)

    @asynccontextmanager
    async def step(self, api: str, what: str) -> AsyncGenerator[Step]:
        """Time one step and print its result."""
        step = Step(len(self.steps) + 1, api, what)
        print(f"[{step.number:2}] {api}: {what} …", flush=True)
        start, retries = time.perf_counter(), self.retries
        yield step
        step.seconds, step.retries = time.perf_counter() - start, self.retries - retries
        self.steps.append(step)
        print(f"     {step.result}", flush=True)

    def table(self) -> str:
        """All steps, aligned."""
        what = max(len(step.what) for step in self.steps)
        result = max(len(step.result) for step in self.steps)
        line = f"+----+----------+-{'-' * what}-+-{'-' * result}-+---------+---------+"
        rows = [
            f"| {step.number:2} | {step.api:8} | {step.what:{what}} | {step.result:{result}} "
            f"| {step.retries:7} | {step.seconds:5.2f} s |"
            for step in self.steps
        ]
        head = f"|  # | {'API':8} | {'step':{what}} | {'result':{result}} | retries | {'time':>7} |"
        return "\n".join([line, head, line, *rows, line])


async def hero_life(hero: Hero, progress: Progress) -> None:
    """Customer, draft, update, link, membership policy."""
    async with progress.step("Hero", "find a customer") as step:
        customer = await find_customer(hero)
        step.result = f"customer {customer.id}"

    issuer = (await hero.admin.list_admins().collect(limit=1))[0].id
    patient = str((await hero.patients.list_patients_v3().collect(limit=1))[0].id)

    async with progress.step("Hero", "create a draft invoice") as step:
        invoice = await hero.invoicing.create_invoice(
            body=CreateInvoiceBody(
                issuer_id=issuer,
                patient_id=patient,
                customer_stripe_id=customer.id,
                mode="draft",
                collection_method="request_payment",
                memo="Created by the hero-healthie example",
                invoice_items_attributes=[
                    InvoiceItem(description="Consultation", quantity=1, unit_amount=9500, create=True)
                ],
            )
        )
        step.result = f"invoice {invoice.id}, {invoice.status}, {invoice.amount_due} due"

    async with progress.step("Hero", "update the draft: a memo and a coupon") as step:
        coupons = (await hero.invoicing.list_coupons()).items
        body = UpdateInvoiceBody(issuer_id=issuer, memo="Thank you for your visit")
        if coupons:
            body.coupons = [CouponRef(id=coupons[0].id)]
        updated = await hero.invoicing.update_invoice(str(invoice.id), body=body)
        step.result = f"invoice {updated.id}, {updated.status}, {updated.amount_due} due"

    async with progress.step("Hero", "link it to an appointment") as step:
        appointment = await reserve_appointment(hero, patient)
        linked = await hero.invoicing.link_invoice(
            body=LinkInvoiceBody(stripe_invoice_id=invoice.stripe_id, appointment_id=appointment, issuer_id=issuer)
        )
        step.result = f"invoice {linked.id} belongs to appointment {linked.appointment_id}"

    scheme = os.environ.get("HERO_MEMBERSHIP_SCHEME_ID")
    if scheme is None:
        print("     no membership policy: set HERO_MEMBERSHIP_SCHEME_ID to a scheme of the practice")
        return
    async with progress.step("Hero", "create a membership policy") as step:
        policy = await hero.invoicing.create_membership_policy(
            body=CreateMembershipPolicyBody(
                collection_method="send_invoice",
                days_until_due=14,
                membership_scheme_id=scheme,
                customer=customer.id,
                quantity=1,
            )
        )
        step.result = f"policy {policy.id} of scheme {policy.membership_scheme_id}"


async def find_customer(hero: Hero) -> Customer:
    """The first customer with an "a" in the name, or a new one where there is none."""
    found = await hero.invoicing.list_customers(query="a").first()
    if found is None:
        raise NotFoundError("no customer matches; create one in the practice first")
    return found


async def reserve_appointment(hero: Hero, patient: str) -> str:
    """The id of an appointment of the patient, reserved in the first slot that is free from the day after tomorrow."""
    day = (datetime.now(UTC) + timedelta(days=2)).date()
    slot = await hero.booking.list_slots(start_date=day).first()
    if slot is None:
        raise NotFoundError("no slot is free")
    start, finish = (datetime.fromisoformat(str(slot[name])) for name in ("start_time", "finish_time"))
    appointment = await hero.booking.create_appointment(
        body=CreateAppointmentBody(
            appointment_type_id=str(slot["appointment_type_id"]),
            location_id=str(slot["location_id"]),
            practitioner_id=str(slot["practitioner_id"]),
            duration=(finish - start).total_seconds() / 60,
            start_time=start,
            patient_id=patient,
        )
    )
    return appointment.id


async def healthie_life(healthie: Healthie, progress: Progress) -> None:
    """Invoices for a package and for other services, from creation to deletion."""
    patient = (await healthie.queries.users(active_status="active").collect(limit=1))[0].id
    offering = (await healthie.queries.offerings().collect(limit=1))[0].id

    async with progress.step("Healthie", "create an invoice for a package") as step:
        package = await healthie.invoices.create(invoice_type="offering", recipient_id=patient, offering_id=offering)
        step.result = f"invoice {package.id}, {package.status}, {package.price} {package.currency}"

    async with progress.step("Healthie", "create an invoice for other services") as step:
        other = await healthie.invoices.create(
            invoice_type="other",
            recipient_id=patient,
            price=Decimal("12.50"),
            services_provided="Copy of medical records",
            service_date=datetime.now(UTC),
        )
        step.result = f"invoice {other.id}, {other.status}, {other.price} {other.currency}"

    async with progress.step("Healthie", "update it") as step:
        other = await healthie.invoices.update(other.id, price="15.00", notes="Postage included")
        step.result = f"invoice {other.id} now {other.price}"

    async with progress.step("Healthie", "list the unpaid ones, page by page") as step:
        invoices = pages = 0
        async for page in healthie.invoices.list(status="unpaid", sort="requested_on_desc", page_size=10).pages():
            pages += 1
            invoices += len(page.items)
            print(f"     page {pages}: {invoices} of {page.total_count}", flush=True)
            if pages == 5:
                break
        step.result = f"{invoices} invoices on {pages} pages"

    async with progress.step("Healthie", "get one") as step:
        found = await healthie.invoices.get(package.id)
        step.result = f"invoice {found.id} of {found.created_at:%Y-%m-%d}"

    async with progress.step("Healthie", "delete both") as step:
        for invoice in (package, other):
            await healthie.invoices.delete(invoice.id)
        step.result = f"invoices {package.id} and {other.id} deleted"


async def main() -> int:
    """Both lives, then the table."""
    if "production" in {os.environ.get("HERO_ENVIRONMENT"), os.environ.get("HEALTHIE_ENVIRONMENT")}:
        print("This example creates invoices: run it against staging and sandbox, not production.", file=sys.stderr)
        return 2
    progress = Progress()
    logging.getLogger("hero_healthie").addHandler(progress)
    logging.getLogger("hero_healthie").setLevel(logging.INFO)
    logging.getLogger("hero_healthie.calls").setLevel(logging.WARNING)  # one record per call would drown the repeats
    try:
        async with Hero.from_env() as hero, Healthie.from_env() as healthie:
            print(f"Hero at {hero.base_url}, Healthie at {healthie.base_url}\n")
            await hero_life(hero, progress)
            await healthie_life(healthie, progress)
    except HeroHealthieError as error:
        print(f"\nstopped: {error}", file=sys.stderr)
        return 1
    print(f"\n{progress.table()}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
