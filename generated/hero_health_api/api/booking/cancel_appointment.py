# Generated from specs/hero by python -m codegen generate. Do not edit.
"""cancelAppointment: PATCH /v1/appointments/{id}/cancel."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...models.cancel_appointment_body import CancelAppointmentBody
from ...runtime import HttpOperation, JsonValue
from ...structure import ModelOf

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="cancelAppointment",
    python_path="hero.booking.cancel_appointment",
    method="PATCH",
    path="/v1/appointments/{id}/cancel",
    safety="idempotent_write",
    confidence="partial",
    body_type=CancelAppointmentBody,
    json=ModelOf(CancelAppointmentBody).write,
    decode=answer(JSON),
)
