# Generated from specs/hero. Do not edit.
"""mergePatient: POST /v1/patients/{id}/merge."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.merge_patient_body import MergePatientBody

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
