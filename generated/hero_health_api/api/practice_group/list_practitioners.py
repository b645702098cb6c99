# Generated from specs/hero. Do not edit.
"""listPractitioners: GET /v1/practitioners."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="listPractitioners",
    python_path="hero.practice_group.list_practitioners",
    method="GET",
    path="/v1/practitioners",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("appointment_type_ids", "appointment_type_ids", ListOf(TEXT)),
        Parameter("has_availability", "has_availability", BOOLEAN),
        Parameter("location_ids", "location_ids", ListOf(TEXT)),
    ),
    decode=json_response(UNDESCRIBED),
)
