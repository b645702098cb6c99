# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listAppointmentTypes: GET /v1/appointment_types."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import BOOLEAN, TEXT
from ...models.appointment_type_list import AppointmentTypeList
from ...runtime import HttpOperation
from ...structure import Field, ListOf, ModelOf

OPERATION: HttpOperation[AppointmentTypeList] = HttpOperation(
    name="listAppointmentTypes",
    python_path="hero.practice_group.list_appointment_types",
    method="GET",
    path="/v1/appointment_types",
    safety="read",
    confidence="partial",
    query=Query(
        Field("has_availability", "has_availability", BOOLEAN),
        Field("location_ids", "location_ids", ListOf(TEXT)),
    ),
    decode=answer(ModelOf(AppointmentTypeList)),
)
