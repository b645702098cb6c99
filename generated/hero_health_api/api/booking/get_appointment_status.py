# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""getAppointmentStatus: GET /v1/appointments/{id}/status."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="getAppointmentStatus",
    python_path="hero.booking.get_appointment_status",
    method="GET",
    path="/v1/appointments/{id}/status",
    safety="read",
    confidence="inferred",
    decode=answer(JSON),
)
