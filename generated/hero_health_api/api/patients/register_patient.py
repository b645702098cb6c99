# Generated from specs/hero. Do not edit.
"""registerPatient: POST /v1/patients/register."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.register_patient_body import RegisterPatientBody
from ...models.register_patient_response import RegisterPatientResponse

OPERATION: HttpOperation[RegisterPatientResponse] = HttpOperation(
    name="registerPatient",
    python_path="hero.patients.register_patient",
    method="POST",
    path="/v1/patients/register",
    safety="create",
    check="search with hero.patients.list_patients for the patient",
    confidence="partial",
    body_type=RegisterPatientBody,
    body_required=True,
    json=ModelOf(RegisterPatientBody).write,
    decode=json_response(ModelOf(RegisterPatientResponse)),
)
