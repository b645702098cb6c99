# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""getPatientById: GET /v1/patients/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import answer
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import ModelOf

from ...models.patient import Patient

OPERATION: HttpOperation[Patient] = HttpOperation(
    name="getPatientById",
    python_path="hero.patients.get_patient_by_id",
    method="GET",
    path="/v1/patients/{id}",
    safety="read",
    confidence="full",
    decode=answer(ModelOf(Patient)),
)
