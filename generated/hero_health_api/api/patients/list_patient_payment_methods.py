# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""listPatientPaymentMethods: GET /v1/patients/{id}/payment_methods."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="listPatientPaymentMethods",
    python_path="hero.patients.list_patient_payment_methods",
    method="GET",
    path="/v1/patients/{id}/payment_methods",
    safety="read",
    confidence="inferred",
    decode=answer(JSON),
)
