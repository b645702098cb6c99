# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""CreateBookingLinkBody."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from ..codec import NUMBER, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model
from ..types import UNSET, Unset


@_define(kw_only=True, repr=False)
class CreateBookingLinkBody(Model):
    """The object `CreateBookingLinkBody`."""

    appointment_type_id: str | Unset = UNSET
    expiry_date: str | Unset = UNSET
    from_date: str | Unset = UNSET
    location_id: str | Unset = UNSET
    maximum_use_count: float | Unset = UNSET
    patient_id: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    to_date: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", TEXT),
            Field("expiry_date", "expiry_date", TEXT),
            Field("from_date", "from_date", TEXT),
            Field("location_id", "location_id", TEXT),
            Field("maximum_use_count", "maximum_use_count", NUMBER),
            Field("patient_id", "patient_id", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("to_date", "to_date", TEXT),
        )
