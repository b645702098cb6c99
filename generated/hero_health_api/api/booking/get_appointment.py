# Generated from specs/hero. Do not edit.
"""getAppointment: GET /v1/appointments/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.appointment import Appointment

OPERATION: HttpOperation[Appointment] = HttpOperation(
    name="getAppointment",
    python_path="hero.booking.get_appointment",
    method="GET",
    path="/v1/appointments/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Appointment)),
)
