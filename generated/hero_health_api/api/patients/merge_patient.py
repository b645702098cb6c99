# Generated from specs/hero. Do not edit.
"""mergePatient: POST /v1/patients/{id}/merge."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response


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


OPERATION: HttpOperation[Record] = HttpOperation(
    name="mergePatient",
    python_path="hero.patients.merge_patient",
    method="POST",
    path="/v1/patients/{id}/merge",
    safety="create",
    check="fetch both patients with hero.patients.get_patient_by_id; the one that was merged away is gone",
    confidence="partial",
    body_type=MergePatientBody,
    body_required=True,
    json=ModelOf(MergePatientBody).write,
    decode=json_response(UNDESCRIBED),
)
