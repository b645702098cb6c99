# Generated from specs/hero. Do not edit.
"""CreateInvoiceBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .coupon_ref import CouponRef
    from .invoice_collection_method import InvoiceCollectionMethod
    from .invoice_item import InvoiceItem
    from .invoice_mode import InvoiceMode


@_define(kw_only=True, repr=False)
class CreateInvoiceBody(Model):
    """The object `CreateInvoiceBody`."""

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
    patient_id: str | Unset = UNSET
    payment_source: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    service_date: str | Unset = UNSET
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
            Field("due_date", "due_date", TEXT),
            Field("footer", "footer", TEXT),
            Field("insurer", "insurer", TEXT),
            Field("invoice_items_attributes", "invoice_items_attributes", ListOf(ModelOf(InvoiceItem))),
            Field("membership_number", "membership_number", TEXT),
            Field("memo", "memo", TEXT),
            Field("mode", "mode", EnumCodec(InvoiceMode)),
            Field("patient_id", "patient_id", TEXT),
            Field("payment_source", "payment_source", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("service_date", "service_date", TEXT),
            Field("set_default_customer", "set_default_customer", BOOLEAN),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("issuer_id", UNSET)
        self.issuer_id = value if type(value) is str else read[0](value)
        value = get("appointment_id", UNSET)
        self.appointment_id = value if type(value) is str or value is UNSET else read[1](value)
        value = get("authentication_code", UNSET)
        self.authentication_code = value if type(value) is str or value is UNSET else read[2](value)
        value = get("collection_method", UNSET)
        self.collection_method = value if value is UNSET else read[3](value)
        value = get("confidential", UNSET)
        self.confidential = value if type(value) is bool or value is UNSET else read[4](value)
        value = get("coupons", UNSET)
        self.coupons = value if value is UNSET else read[5](value)
        value = get("customer_stripe_id", UNSET)
        self.customer_stripe_id = value if type(value) is str or value is UNSET else read[6](value)
        value = get("diagnosis", UNSET)
        self.diagnosis = value if type(value) is str or value is UNSET else read[7](value)
        value = get("due_date", UNSET)
        self.due_date = value if type(value) is str or value is UNSET else read[8](value)
        value = get("footer", UNSET)
        self.footer = value if type(value) is str or value is UNSET else read[9](value)
        value = get("insurer", UNSET)
        self.insurer = value if type(value) is str or value is UNSET else read[10](value)
        value = get("invoice_items_attributes", UNSET)
        self.invoice_items_attributes = value if value is UNSET else read[11](value)
        value = get("membership_number", UNSET)
        self.membership_number = value if type(value) is str or value is UNSET else read[12](value)
        value = get("memo", UNSET)
        self.memo = value if type(value) is str or value is UNSET else read[13](value)
        value = get("mode", UNSET)
        self.mode = value if value is UNSET else read[14](value)
        value = get("patient_id", UNSET)
        self.patient_id = value if type(value) is str or value is UNSET else read[15](value)
        value = get("payment_source", UNSET)
        self.payment_source = value if type(value) is str or value is UNSET else read[16](value)
        value = get("practitioner_id", UNSET)
        self.practitioner_id = value if type(value) is str or value is UNSET else read[17](value)
        value = get("service_date", UNSET)
        self.service_date = value if type(value) is str or value is UNSET else read[18](value)
        value = get("set_default_customer", UNSET)
        self.set_default_customer = value if type(value) is bool or value is UNSET else read[19](value)
        self.additional_properties = {}
