# Generated from specs/hero. Do not edit.
"""MergePatientBody."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Model


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MergePatientBody(Model):
    """The object `MergePatientBody`."""

    _sent = True

    merge_token: str
    patient_id: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("merge_token", "merge_token", TEXT, required=True),
            Field("patient_id", "patient_id", TEXT, required=True),
        )
