"""The responses of the loopback server: shaped like those of the vendors, with made-up content."""

from __future__ import annotations

import json
from typing import Any

HERO_INVOICE: dict[str, Any] = {
    "stripe_id": "in_1QabcdEFGHijklMN",
    "amount_due": 4550,
    "appointment_id": "9817",
    "created_at": "2026-05-04T10:00:00.000Z",
    "customer_id": "551",
    "id": "981",
    "patient_record_id": "73311",
    "status": "draft",
    "subtotal": 4550,
    "updated_at": "2026-05-04T10:05:12.000Z",
}

HERO_PATIENT: dict[str, Any] = {
    "dob": "1987-03-02",
    "deceased_at": None,
    "ehr_partner_id": "5113",
    "emis_id": "88123",
    "first_name": "Ada",
    "last_name": "Example",
    "ods_code": "A12345",
    "sex": "Female",
    "title": "Ms",
}

_PERSON: dict[str, Any] = {
    "name": "Ada Lovelace",
    "full_name": "Ada Lovelace",
    "first_name": "Ada",
    "last_name": "Lovelace",
    "email": "ada@example.com",
    "phone_number": None,
}

HEALTHIE_INVOICE: dict[str, Any] = {
    "id": "702211",
    "invoice_id": "1042",
    "invoice_type": "other",
    "status": "Not Yet Paid",
    "price": "45.50",
    "currency": "usd",
    "balance_due": 45.5,
    "debt": 45,
    "debt_decimal": 45.5,
    "paid_at": None,
    "paid_percent": 0,
    "write_off_amount": 0.0,
    "is_manually_paid": False,
    "is_preview": False,
    "details": None,
    "notes": "first visit",
    "services_provided": "Copy of records",
    "service_date": "2026-05-04 00:00:00 -0400",
    "date_to_show": "2026-05-04 10:00:00 -0400",
    "email_sent_at": None,
    "metadata": None,
    "created_at": "2026-05-04 10:00:00 -0400",
    "updated_at": "2026-05-04 10:05:12 -0400",
    "appointment_id": "33871",
    "billing_item_id": None,
    "billing_items": [{"id": "118"}],
    "cms1500_id": None,
    "cms1500_service_date": None,
    "offering_id": "17",
    "offering_price_at_invoice_creation": "45.50",
    "offering": {"id": "17", "name": "Copy of records"},
    "recipient_id": "61",
    "recipient": {**_PERSON, "id": "61", "dietitian": {"id": "9"}},
    "requested_payer_id": None,
    "requested_payer": None,
    "other_requested_payer": None,
    "requested_payment_template": None,
    "sender_id": "9",
    "sender": {**_PERSON, "id": "9", "dietitian_id": None, "is_patient": False},
    "user_package_selection": None,
    "write_offs": [],
}

OPENAI_MODEL = {"id": "m", "object": "model", "created": 1760000000, "owned_by": "someone"}
STRIPE_INVOICE = {**HERO_INVOICE, "object": "invoice", "id": "in_1QabcdEFGHijklMN", "metadata": {}}
GITHUB_RATE = {"limit": 5000, "used": 1, "remaining": 4999, "reset": 1760000000}
GITHUB_RATES = {"resources": {"core": GITHUB_RATE, "search": GITHUB_RATE}, "rate": GITHUB_RATE}


def dump(value: object) -> bytes:
    """Compact JSON, as servers write it."""
    return json.dumps(value, separators=(",", ":")).encode()


def hero_invoices(rows: int) -> bytes:
    """A page of Hero invoices. Hero has no list of them, so this stands for lists of the same width."""
    return dump({"data": [{**HERO_INVOICE, "id": str(index)} for index in range(rows)], "count": rows})


def hero_patients(rows: int) -> bytes:
    """A page of Hero patients, the widest list with rows of a known type."""
    return dump({"data": [{**HERO_PATIENT, "emis_id": str(index)} for index in range(rows)]})


def healthie_invoices(rows: int, following: str | None = None, total: int | None = None, *, page: str = "0") -> bytes:
    """The `data` of a page of Healthie invoices; `following` is the cursor of the next page, `page` begins each id."""
    nodes = [{**HEALTHIE_INVOICE, "id": f"{page}-{index}"} for index in range(rows)]
    info = {
        "has_next_page": following is not None,
        "has_previous_page": False,
        "start_cursor": "c0",
        "end_cursor": following,
    }
    page = {"nodes": nodes, "page_info": info, "total_count": rows if total is None else total}
    return dump({"data": {"requestedPayments": page}})


FIXED: dict[bytes, bytes] = {
    b"/v1/invoicing/invoices/981": dump(HERO_INVOICE),
    b"/graphql": dump({"data": {"requestedPayment": HEALTHIE_INVOICE}}),
    b"/v1/models/m": dump(OPENAI_MODEL),
    b"/v1/invoices/in_1": dump(STRIPE_INVOICE),
    b"/rate_limit": dump(GITHUB_RATES),
}
"""Answers that are always the same, by path."""
