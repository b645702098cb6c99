# Generated from specs/hero. Do not edit.
"""getAppointmentStatus: GET /v1/appointments/{id}/status."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="getAppointmentStatus",
    python_path="hero.booking.get_appointment_status",
    method="GET",
    path="/v1/appointments/{id}/status",
    safety="read",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
