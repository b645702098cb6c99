# Generated from specs/hero. Do not edit.
"""createAppointment: POST /v1/appointments."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.create_appointment_body import CreateAppointmentBody
from ...models.created_appointment import CreatedAppointment

OPERATION: HttpOperation[CreatedAppointment] = HttpOperation(
    name="createAppointment",
    python_path="hero.booking.create_appointment",
    method="POST",
    path="/v1/appointments",
    safety="create",
    check="look in the practice's diary for the patient and the slot; a slot that was taken is no longer offered by hero.booking.list_slots",
    confidence="full",
    body_type=CreateAppointmentBody,
    body_required=True,
    json=ModelOf(CreateAppointmentBody).write,
    decode=json_response(ModelOf(CreatedAppointment)),
)
