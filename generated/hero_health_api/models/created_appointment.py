# Generated from specs/hero. Do not edit.
"""CreatedAppointment."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreatedAppointment(Model):
    """The object `CreatedAppointment`."""

    id: str
    reserved_until: str | None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT, required=True),
            Field("reserved_until", "reserved_until", Nullable(TEXT), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        value = get("reserved_until", UNSET)
        self.reserved_until = value if type(value) is str or value is None else read[1](value)
        self.additional_properties = {}
