# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""getPatientById: GET /v1/patients/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.patient import Patient
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[Patient] = HttpOperation(
    name="getPatientById",
    python_path="hero.patients.get_patient_by_id",
    method="GET",
    path="/v1/patients/{id}",
    safety="read",
    confidence="full",
    decode=answer(ModelOf(Patient)),
)
