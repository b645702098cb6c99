# Generated from specs/hero. Do not edit.
"""BookingLinkMeta."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import JSON
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class BookingLinkMeta(Model):
    """The object `BookingLinkMeta`."""

    _open = True

    appointment_type_id: list[JsonValue] | None = None
    location_id: list[JsonValue] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", ListOf(JSON)),
            Field("location_id", "location_id", ListOf(JSON)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("appointment_type_id", UNSET)
        self.appointment_type_id = None if value is UNSET else read[0](value)
        value = get("location_id", UNSET)
        self.location_id = None if value is UNSET else read[1](value)
        self.additional_properties = {}
