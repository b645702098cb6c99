# Generated from specs/hero. Do not edit.
"""Invoice."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.money import MONEY
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Invoice(Model):
    """The object `Invoice`."""

    stripe_id: str
    amount_due: Decimal | None = None
    appointment_id: str | None = None
    created_at: datetime.datetime | None = None
    customer_id: str | None = None
    id: str | None = None
    patient_record_id: str | None = None
    status: str | None = None
    subtotal: Decimal | None = None
    updated_at: datetime.datetime | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("stripe_id", "stripe_id", TEXT, required=True),
            Field("amount_due", "amount_due", MONEY),
            Field("appointment_id", "appointment_id", Nullable(TEXT)),
            Field("created_at", "created_at", DATE_TIME),
            Field("customer_id", "customer_id", Nullable(TEXT)),
            Field("id", "id", Nullable(TEXT)),
            Field("patient_record_id", "patient_record_id", Nullable(TEXT)),
            Field("status", "status", TEXT),
            Field("subtotal", "subtotal", MONEY),
            Field("updated_at", "updated_at", DATE_TIME),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("stripe_id", UNSET)
        self.stripe_id = value if type(value) is str else read[0](value)
        value = get("amount_due", UNSET)
        self.amount_due = (
            value
            if type(value) is Decimal
            else Decimal(value)
            if type(value) is int
            else None
            if value is UNSET
            else read[1](value)
        )
        value = get("appointment_id", None)
        self.appointment_id = value if type(value) is str or value is None else read[2](value)
        value = get("created_at", UNSET)
        self.created_at = (
            (moment(value) or read[3](value)) if type(value) is str else None if value is UNSET else read[3](value)
        )
        value = get("customer_id", None)
        self.customer_id = value if type(value) is str or value is None else read[4](value)
        value = get("id", None)
        self.id = value if type(value) is str or value is None else read[5](value)
        value = get("patient_record_id", None)
        self.patient_record_id = value if type(value) is str or value is None else read[6](value)
        value = get("status", UNSET)
        self.status = value if type(value) is str else None if value is UNSET else read[7](value)
        value = get("subtotal", UNSET)
        self.subtotal = (
            value
            if type(value) is Decimal
            else Decimal(value)
            if type(value) is int
            else None
            if value is UNSET
            else read[8](value)
        )
        value = get("updated_at", UNSET)
        self.updated_at = (
            (moment(value) or read[9](value)) if type(value) is str else None if value is UNSET else read[9](value)
        )
        self.additional_properties = {}
