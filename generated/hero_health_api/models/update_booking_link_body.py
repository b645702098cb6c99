# Generated from specs/hero. Do not edit.
"""UpdateBookingLinkBody."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class UpdateBookingLinkBody(Model):
    """The object `UpdateBookingLinkBody`."""

    _open = True

    appointment_type_id: str | Unset = UNSET
    location_id: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", TEXT),
            Field("location_id", "location_id", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("appointment_type_id", UNSET)
        self.appointment_type_id = value if type(value) is str or value is UNSET else read[0](value)
        value = get("location_id", UNSET)
        self.location_id = value if type(value) is str or value is UNSET else read[1](value)
        value = get("practitioner_id", UNSET)
        self.practitioner_id = value if type(value) is str or value is UNSET else read[2](value)
        self.additional_properties = {}
