# Generated from specs/hero. Do not edit.
"""CreateInvoiceBody."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE, TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .coupon_ref import CouponRef
    from .invoice_collection_method import InvoiceCollectionMethod
    from .invoice_item import InvoiceItem
    from .invoice_mode import InvoiceMode


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
    due_date: datetime.date | str | Unset = UNSET
    footer: str | Unset = UNSET
    insurer: str | Unset = UNSET
    invoice_items_attributes: list[InvoiceItem] | Unset = UNSET
    membership_number: str | Unset = UNSET
    memo: str | Unset = UNSET
    mode: InvoiceMode | str | Unset = UNSET
    patient_id: str | Unset = UNSET
    payment_source: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    service_date: datetime.date | str | Unset = UNSET
    set_default_customer: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .coupon_ref import CouponRef
        from .invoice_collection_method import InvoiceCollectionMethod
        from .invoice_item import InvoiceItem
        from .invoice_mode import InvoiceMode

        return (
            Field("issuer_id", "issuer_id", TEXT, required=True),
            Field("appointment_id", "appointment_id", TEXT),
            Field("authentication_code", "authentication_code", TEXT),
            Field("collection_method", "collection_method", EnumCodec(InvoiceCollectionMethod)),
            Field("confidential", "confidential", BOOLEAN),
            Field("coupons", "coupons", ListOf(ModelOf(CouponRef))),
            Field("customer_stripe_id", "customer_stripe_id", TEXT),
            Field("diagnosis", "diagnosis", TEXT),
            Field("due_date", "due_date", OneOf(DATE, TEXT)),
            Field("footer", "footer", TEXT),
            Field("insurer", "insurer", TEXT),
            Field("invoice_items_attributes", "invoice_items_attributes", ListOf(ModelOf(InvoiceItem))),
            Field("membership_number", "membership_number", TEXT),
            Field("memo", "memo", TEXT),
            Field("mode", "mode", EnumCodec(InvoiceMode)),
            Field("patient_id", "patient_id", TEXT),
            Field("payment_source", "payment_source", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("service_date", "service_date", OneOf(DATE, TEXT)),
            Field("set_default_customer", "set_default_customer", BOOLEAN),
        )
