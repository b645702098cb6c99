# Generated from specs/hero. Do not edit.
"""cancelAppointment: PATCH /v1/appointments/{id}/cancel."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.cancel_appointment_body import CancelAppointmentBody

OPERATION: HttpOperation[Record] = HttpOperation(
    name="cancelAppointment",
    python_path="hero.booking.cancel_appointment",
    method="PATCH",
    path="/v1/appointments/{id}/cancel",
    safety="idempotent_write",
    confidence="partial",
    body_type=CancelAppointmentBody,
    json=ModelOf(CancelAppointmentBody).write,
    decode=json_response(UNDESCRIBED),
)
