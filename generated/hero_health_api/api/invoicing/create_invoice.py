# Generated from specs/hero. Do not edit.
"""createInvoice: POST /v1/invoicing/invoices."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.create_invoice_body import CreateInvoiceBody
from ...models.invoice import Invoice

OPERATION: HttpOperation[Invoice] = HttpOperation(
    name="createInvoice",
    python_path="hero.invoicing.create_invoice",
    method="POST",
    path="/v1/invoicing/invoices",
    safety="money",
    check="the API has no list of invoices, so look in Hero or in the practice's Stripe account for an invoice of this patient or appointment",
    confidence="full",
    body_type=CreateInvoiceBody,
    body_required=True,
    json=ModelOf(CreateInvoiceBody).write,
    decode=json_response(ModelOf(Invoice)),
)
