# Generated from specs/hero. Do not edit.
"""getPatientById: GET /v1/patients/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.patient import Patient

OPERATION: HttpOperation[Patient] = HttpOperation(
    name="getPatientById",
    python_path="hero.patients.get_patient_by_id",
    method="GET",
    path="/v1/patients/{id}",
    safety="read",
    confidence="full",
    decode=json_response(ModelOf(Patient)),
)
