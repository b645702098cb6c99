# Generated from specs/hero. Do not edit.
"""CreateBookingLinkBody."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


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
    """Fields that the description does not name."""

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

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("appointment_type_id", UNSET)
        self.appointment_type_id = value if type(value) is str or value is UNSET else read[0](value)
        value = get("expiry_date", UNSET)
        self.expiry_date = value if type(value) is str or value is UNSET else read[1](value)
        value = get("from_date", UNSET)
        self.from_date = value if type(value) is str or value is UNSET else read[2](value)
        value = get("location_id", UNSET)
        self.location_id = value if type(value) is str or value is UNSET else read[3](value)
        value = get("maximum_use_count", UNSET)
        self.maximum_use_count = value if type(value) is int or value is UNSET else read[4](value)
        value = get("patient_id", UNSET)
        self.patient_id = value if type(value) is str or value is UNSET else read[5](value)
        value = get("practitioner_id", UNSET)
        self.practitioner_id = value if type(value) is str or value is UNSET else read[6](value)
        value = get("to_date", UNSET)
        self.to_date = value if type(value) is str or value is UNSET else read[7](value)
        self.additional_properties = {}
