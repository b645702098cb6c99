# Generated from specs/hero. Do not edit.
"""previewPatientMerge: POST /v1/patients/{id}/merge/preview."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class PreviewPatientMergeBody(Model):
    """The object `PreviewPatientMergeBody`."""

    _sent = True

    patient_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("patient_id", "patient_id", TEXT),)


OPERATION: HttpOperation[Record] = HttpOperation(
    name="previewPatientMerge",
    python_path="hero.patients.preview_patient_merge",
    method="POST",
    path="/v1/patients/{id}/merge/preview",
    safety="read",
    confidence="partial",
    body_type=PreviewPatientMergeBody,
    body_required=True,
    json=ModelOf(PreviewPatientMergeBody).write,
    decode=json_response(RECORD),
)
