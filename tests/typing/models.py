"""Programs that use models: their types, as both checkers see them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import assert_type

from healthie_api import CreateRequestedPaymentInput, CreateRequestedPaymentPayload, Reference
from hero_health_api.models import CreateInvoiceBody, Invoice, InvoiceItem, PatientV3
from hero_healthie import Healthie, Hero
from hero_healthie_runtime.rest.record import Record


async def one_vocabulary(hero: Hero, healthie: Healthie) -> None:
    body = CreateInvoiceBody(
        issuer_id="7",
        mode="draft",
        due_date=date(2026, 1, 31),
        invoice_items_attributes=[InvoiceItem(quantity=1, unit_amount_in_pounds=Decimal("12.50"))],
    )
    invoice = await hero.invoicing.create_invoice(body=body)
    assert_type(invoice, Invoice)
    assert_type(invoice.amount_due, Decimal | None)
    assert_type(invoice.created_at, datetime | None)
    assert_type(invoice.replace(status="paid"), Invoice)
    assert_type(Invoice.from_json(invoice.to_json()), Invoice)
    assert_type(Invoice.from_dict(invoice.to_dict()), Invoice)
    assert_type(invoice.is_set("status"), bool)
    assert_type(invoice.show(), str)
    payment = CreateRequestedPaymentInput(recipient_id="5", price=Decimal("12.50"))
    assert_type(payment.replace(notes="x"), CreateRequestedPaymentInput)
    assert_type(Reference.from_json('{"id": "1"}'), Reference)
    assert_type(
        await healthie.mutations.create_requested_payment(input=payment),
        CreateRequestedPaymentPayload,
    )


async def what_is_not_described_is_a_record(hero: Hero) -> None:
    record = await hero.booking.cancel_appointment("5")
    assert_type(record, Record)
    assert_type(record.id, str | None)
    found = record["status"], record.get("reason"), dict(record)
    del found


def a_patient_has_an_id(patient: PatientV3) -> str | None:
    return patient.id


async def a_mutation_needs_its_input(healthie: Healthie) -> None:
    await healthie.mutations.create_requested_payment()  # type: ignore[call-overload] # pyright: ignore[reportCallIssue] (an input is required)
    await healthie.mutations.revoke_token()
