# Generated from specs/hero. Do not edit.
"""listAppointmentTypes: GET /v1/appointment_types."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.appointment_type_list import AppointmentTypeList

OPERATION: HttpOperation[AppointmentTypeList] = HttpOperation(
    name="listAppointmentTypes",
    python_path="hero.practice_group.list_appointment_types",
    method="GET",
    path="/v1/appointment_types",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("has_availability", "has_availability", BOOLEAN),
        Parameter("location_ids", "location_ids", ListOf(TEXT)),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(AppointmentTypeList)),
)
