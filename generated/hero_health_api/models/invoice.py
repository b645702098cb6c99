# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""Invoice."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from ..codec import NUMBER, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model, Nullable
from ..types import UNSET, Unset


@_define(kw_only=True, repr=False)
class Invoice(Model):
    """The object `Invoice`."""

    stripe_id: str
    amount_due: float | Unset = UNSET
    appointment_id: str | None | Unset = UNSET
    created_at: str | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    patient_record_id: str | None | Unset = UNSET
    status: str | Unset = UNSET
    subtotal: float | Unset = UNSET
    updated_at: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("stripe_id", "stripe_id", TEXT, required=True),
            Field("amount_due", "amount_due", NUMBER),
            Field("appointment_id", "appointment_id", Nullable(TEXT)),
            Field("created_at", "created_at", TEXT),
            Field("customer_id", "customer_id", Nullable(TEXT)),
            Field("id", "id", Nullable(TEXT)),
            Field("patient_record_id", "patient_record_id", Nullable(TEXT)),
            Field("status", "status", TEXT),
            Field("subtotal", "subtotal", NUMBER),
            Field("updated_at", "updated_at", TEXT),
        )
