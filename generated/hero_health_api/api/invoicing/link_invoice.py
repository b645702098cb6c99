# Generated from specs/hero. Do not edit.
"""linkInvoice: POST /v1/invoicing/invoices/link."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset

from ...models.invoice import Invoice


@_define(kw_only=True, repr=False, getstate_setstate=False)
class LinkInvoiceBody(Model):
    """The object `LinkInvoiceBody`."""

    _sent = True

    appointment_id: str | Unset = UNSET
    issuer_id: str | Unset = UNSET
    stripe_invoice_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_id", "appointment_id", TEXT),
            Field("issuer_id", "issuer_id", TEXT),
            Field("stripe_invoice_id", "stripe_invoice_id", TEXT),
        )


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
