# Generated from specs/hero. Do not edit.
"""createInvoice: POST /v1/invoicing/invoices."""

from __future__ import annotations

from hero_healthie_runtime.facts import Fact
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
    facts=(
        Fact(
            argument="body.collection_method",
            kind="values",
            text="takes `request_payment` or `charge_automatically`",
            check="refuse",
            values=("request_payment", "charge_automatically"),
        ),
        Fact(argument="body.issuer_id", kind="required", text="is required by the vendor", check="refuse"),
        Fact(
            argument="body.mode",
            kind="values",
            text="takes `draft` or `finalize`",
            check="refuse",
            values=("draft", "finalize"),
        ),
        Fact(
            argument="body.patient_id",
            kind="required",
            text="is required by the vendor unless `appointment_id` is given",
            check="refuse",
            unless={"appointment_id": "*"},
        ),
    ),
    decode=json_response(ModelOf(Invoice)),
)
