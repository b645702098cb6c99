# Generated from specs/hero. Do not edit.
"""PatientIdentifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .patient_identifier_label import PatientIdentifierLabel
    from .patient_identifier_name import PatientIdentifierName
    from .patient_identifier_role import PatientIdentifierRole
    from .patient_identifier_source import PatientIdentifierSource


@_define(kw_only=True, repr=False, getstate_setstate=False)
class PatientIdentifier(Model):
    """The object `PatientIdentifier`."""

    label: PatientIdentifierLabel
    name: PatientIdentifierName
    role: PatientIdentifierRole
    source: PatientIdentifierSource
    value: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .patient_identifier_label import PatientIdentifierLabel
        from .patient_identifier_name import PatientIdentifierName
        from .patient_identifier_role import PatientIdentifierRole
        from .patient_identifier_source import PatientIdentifierSource

        return (
            Field("label", "label", EnumCodec(PatientIdentifierLabel), required=True),
            Field("name", "name", EnumCodec(PatientIdentifierName), required=True),
            Field("role", "role", EnumCodec(PatientIdentifierRole), required=True),
            Field("source", "source", EnumCodec(PatientIdentifierSource), required=True),
            Field("value", "value", TEXT, required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("label", UNSET)
        self.label = read[0](value)
        value = get("name", UNSET)
        self.name = read[1](value)
        value = get("role", UNSET)
        self.role = read[2](value)
        value = get("source", UNSET)
        self.source = read[3](value)
        value = get("value", UNSET)
        self.value = value if type(value) is str else read[4](value)
        self.additional_properties = {}
