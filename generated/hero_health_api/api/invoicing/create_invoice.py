# Generated from specs/hero. Do not edit.
"""createInvoice: POST /v1/invoicing/invoices."""

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
class CreateInvoiceBody(Model):
    """The object `CreateInvoiceBody`."""

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
    patient_id: str | Unset = UNSET
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
            Field("patient_id", "patient_id", TEXT),
            Field("payment_source", "payment_source", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("service_date", "service_date", DATE),
            Field("set_default_customer", "set_default_customer", BOOLEAN),
        )


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
