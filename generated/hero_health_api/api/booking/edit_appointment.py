# Generated from specs/hero. Do not edit.
"""editAppointment: PUT /v1/appointments/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.edit_appointment_body import EditAppointmentBody

OPERATION: HttpOperation[Record] = HttpOperation(
    name="editAppointment",
    python_path="hero.booking.edit_appointment",
    method="PUT",
    path="/v1/appointments/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=EditAppointmentBody,
    body_required=True,
    json=ModelOf(EditAppointmentBody).write,
    decode=json_response(UNDESCRIBED),
)
