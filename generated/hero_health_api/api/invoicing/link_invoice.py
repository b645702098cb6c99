# Generated from specs/hero. Do not edit.
"""linkInvoice: POST /v1/invoicing/invoices/link."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.invoice import Invoice
from ...models.link_invoice_body import LinkInvoiceBody

OPERATION: HttpOperation[Invoice] = HttpOperation(
    name="linkInvoice",
    python_path="hero.invoicing.link_invoice",
    method="POST",
    path="/v1/invoicing/invoices/link",
    safety="idempotent_write",
    confidence="partial",
    body_type=LinkInvoiceBody,
    body_required=True,
    json=ModelOf(LinkInvoiceBody).write,
    decode=json_response(ModelOf(Invoice)),
)
