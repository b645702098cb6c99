# Generated from specs/hero. Do not edit.
"""LinkInvoiceBody."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class LinkInvoiceBody(Model):
    """The object `LinkInvoiceBody`."""

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

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("appointment_id", UNSET)
        self.appointment_id = value if type(value) is str or value is UNSET else read[0](value)
        value = get("issuer_id", UNSET)
        self.issuer_id = value if type(value) is str or value is UNSET else read[1](value)
        value = get("stripe_invoice_id", UNSET)
        self.stripe_invoice_id = value if type(value) is str or value is UNSET else read[2](value)
        self.additional_properties = {}
