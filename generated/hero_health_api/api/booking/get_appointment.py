# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
