# Generated from specs/hero. Do not edit.
"""EhrCandidateIdentifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .patient_identifier_source import PatientIdentifierSource


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EhrCandidateIdentifier(Model):
    """The object `EhrCandidateIdentifier`."""

    source: PatientIdentifierSource
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .patient_identifier_source import PatientIdentifierSource

        return (Field("source", "source", EnumCodec(PatientIdentifierSource), required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("source", UNSET)
        self.source = read[0](value)
        self.additional_properties = {}
