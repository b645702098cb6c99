# Generated from specs/hero. Do not edit.
"""updateInvoice: PATCH /v1/invoicing/invoices/{id}."""

from __future__ import annotations

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.invoice import Invoice
from ...models.update_invoice_body import UpdateInvoiceBody

OPERATION: HttpOperation[Invoice] = HttpOperation(
    name="updateInvoice",
    python_path="hero.invoicing.update_invoice",
    method="PATCH",
    path="/v1/invoicing/invoices/{id}",
    safety="money",
    check="the API has no way to read an invoice, so look at it in Hero or in the practice's Stripe account: its items, and whether it was finalized",
    confidence="partial",
    body_type=UpdateInvoiceBody,
    body_required=True,
    json=ModelOf(UpdateInvoiceBody).write,
    facts=(Fact(argument="body.issuer_id", kind="required", text="is required by the vendor", check="refuse"),),
    decode=json_response(ModelOf(Invoice)),
)
