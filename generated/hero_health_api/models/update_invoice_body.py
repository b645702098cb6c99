# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""UpdateInvoiceBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import BOOLEAN, TEXT, EnumCodec
from ..runtime import JsonValue
from ..structure import Field, ListOf, Model, ModelOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .coupon_ref import CouponRef
    from .invoice_collection_method import InvoiceCollectionMethod
    from .invoice_item import InvoiceItem
    from .invoice_mode import InvoiceMode


@_define(kw_only=True, repr=False)
class UpdateInvoiceBody(Model):
    """The object `UpdateInvoiceBody`."""

    issuer_id: str
    appointment_id: str | Unset = UNSET
    authentication_code: str | Unset = UNSET
    collection_method: InvoiceCollectionMethod | str | Unset = UNSET
    confidential: bool | Unset = UNSET
    coupons: list[CouponRef] | Unset = UNSET
    customer_stripe_id: str | Unset = UNSET
    diagnosis: str | Unset = UNSET
    due_date: str | Unset = UNSET
    footer: str | Unset = UNSET
    insurer: str | Unset = UNSET
    invoice_items_attributes: list[InvoiceItem] | Unset = UNSET
    membership_number: str | Unset = UNSET
    memo: str | Unset = UNSET
    mode: InvoiceMode | str | Unset = UNSET
    payment_source: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    service_date: str | Unset = UNSET
    set_default_customer: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

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
            Field("due_date", "due_date", TEXT),
            Field("footer", "footer", TEXT),
            Field("insurer", "insurer", TEXT),
            Field("invoice_items_attributes", "invoice_items_attributes", ListOf(ModelOf(InvoiceItem))),
            Field("membership_number", "membership_number", TEXT),
            Field("memo", "memo", TEXT),
            Field("mode", "mode", EnumCodec(InvoiceMode)),
            Field("payment_source", "payment_source", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("service_date", "service_date", TEXT),
            Field("set_default_customer", "set_default_customer", BOOLEAN),
        )
