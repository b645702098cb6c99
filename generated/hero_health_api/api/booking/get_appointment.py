# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getAppointment: GET /v1/appointments/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.appointment import Appointment
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[Appointment] = HttpOperation(
    name="getAppointment",
    python_path="hero.booking.get_appointment",
    method="GET",
    path="/v1/appointments/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(Appointment)),
)
