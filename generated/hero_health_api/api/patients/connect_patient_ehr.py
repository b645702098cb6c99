# Generated from specs/hero. Do not edit.
"""connectPatientEhr: POST /v1/patients/{id}/ehr/connect."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.connect_patient_ehr_body import ConnectPatientEhrBody

OPERATION: HttpOperation[Record] = HttpOperation(
    name="connectPatientEhr",
    python_path="hero.patients.connect_patient_ehr",
    method="POST",
    path="/v1/patients/{id}/ehr/connect",
    safety="create",
    check="fetch the patient with hero.patients.get_patient_by_id and see whether it is connected",
    confidence="partial",
    body_type=ConnectPatientEhrBody,
    body_required=True,
    json=ModelOf(ConnectPatientEhrBody).write,
    decode=json_response(UNDESCRIBED),
)
