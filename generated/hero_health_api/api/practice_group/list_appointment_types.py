# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listAppointmentTypes: GET /v1/appointment_types."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import Field, ListOf, ModelOf

from ...models.appointment_type_list import AppointmentTypeList

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
