# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
