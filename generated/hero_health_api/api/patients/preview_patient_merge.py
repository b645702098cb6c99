# Generated from specs/hero. Do not edit.
"""previewPatientMerge: POST /v1/patients/{id}/merge/preview."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.preview_patient_merge_body import PreviewPatientMergeBody

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
