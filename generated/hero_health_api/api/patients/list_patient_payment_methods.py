# Generated from specs/hero. Do not edit.
"""listPatientPaymentMethods: GET /v1/patients/{id}/payment_methods."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="listPatientPaymentMethods",
    python_path="hero.patients.list_patient_payment_methods",
    method="GET",
    path="/v1/patients/{id}/payment_methods",
    safety="read",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
