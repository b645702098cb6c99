# Generated from specs/hero by python -m codegen generate. Do not edit.
"""previewPatientMerge: POST /v1/patients/{id}/merge/preview."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...models.preview_patient_merge_body import PreviewPatientMergeBody
from ...runtime import HttpOperation, JsonValue
from ...structure import MapOf, ModelOf

OPERATION: HttpOperation[dict[str, JsonValue]] = HttpOperation(
    name="previewPatientMerge",
    python_path="hero.patients.preview_patient_merge",
    method="POST",
    path="/v1/patients/{id}/merge/preview",
    safety="read",
    confidence="partial",
    body_type=PreviewPatientMergeBody,
    body_required=True,
    json=ModelOf(PreviewPatientMergeBody).write,
    decode=answer(MapOf(JSON)),
)
