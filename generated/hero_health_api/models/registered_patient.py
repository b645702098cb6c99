# Generated from specs/hero. Do not edit.
"""RegisteredPatient."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class RegisteredPatient(Model):
    """The object `RegisteredPatient`."""

    patient_id: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("patient_id", "patient_id", TEXT),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("patient_id", UNSET)
        self.patient_id = value if type(value) is str else None if value is UNSET else read[0](value)
        self.additional_properties = {}
