# Generated from specs/hero. Do not edit.
"""updateInvoice: PATCH /v1/invoicing/invoices/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset

from ...models.coupon_ref import CouponRef
from ...models.invoice import Invoice
from ...models.invoice_collection_method import InvoiceCollectionMethod
from ...models.invoice_item import InvoiceItem
from ...models.invoice_mode import InvoiceMode


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdateInvoiceBody(Model):
    """The object `UpdateInvoiceBody`."""

    _sent = True

    issuer_id: str
    appointment_id: str | Unset = UNSET
    authentication_code: str | Unset = UNSET
    collection_method: InvoiceCollectionMethod | str | Unset = UNSET
    confidential: bool | Unset = UNSET
    coupons: list[CouponRef] | Unset = UNSET
    customer_stripe_id: str | Unset = UNSET
    diagnosis: str | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    footer: str | Unset = UNSET
    insurer: str | Unset = UNSET
    invoice_items_attributes: list[InvoiceItem] | Unset = UNSET
    membership_number: str | Unset = UNSET
    memo: str | Unset = UNSET
    mode: InvoiceMode | str | Unset = UNSET
    payment_source: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    service_date: datetime.date | Unset = UNSET
    set_default_customer: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.coupon_ref import CouponRef
        from ...models.invoice_collection_method import InvoiceCollectionMethod
        from ...models.invoice_item import InvoiceItem
        from ...models.invoice_mode import InvoiceMode

        return (
            Field("issuer_id", "issuer_id", TEXT, required=True),
            Field("appointment_id", "appointment_id", TEXT),
            Field("authentication_code", "authentication_code", TEXT),
            Field("collection_method", "collection_method", EnumCodec(InvoiceCollectionMethod)),
            Field("confidential", "confidential", BOOLEAN),
            Field("coupons", "coupons", ListOf(ModelOf(CouponRef))),
            Field("customer_stripe_id", "customer_stripe_id", TEXT),
            Field("diagnosis", "diagnosis", TEXT),
            Field("due_date", "due_date", DATE),
            Field("footer", "footer", TEXT),
            Field("insurer", "insurer", TEXT),
            Field("invoice_items_attributes", "invoice_items_attributes", ListOf(ModelOf(InvoiceItem))),
            Field("membership_number", "membership_number", TEXT),
            Field("memo", "memo", TEXT),
            Field("mode", "mode", EnumCodec(InvoiceMode)),
            Field("payment_source", "payment_source", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("service_date", "service_date", DATE),
            Field("set_default_customer", "set_default_customer", BOOLEAN),
        )


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
