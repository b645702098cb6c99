# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""countSlots: GET /v1/slots/count."""

from __future__ import annotations

from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import JSON, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import Field

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="countSlots",
    python_path="hero.booking.count_slots",
    method="GET",
    path="/v1/slots/count",
    safety="read",
    confidence="partial",
    query=Query(
        Field("appointment_type_id", "appointment_type_id", TEXT),
        Field("end_date", "end_date", TEXT),
        Field("location_id", "location_id", TEXT),
        Field("practitioner_id", "practitioner_id", TEXT),
        Field("start_date", "start_date", TEXT),
    ),
    decode=answer(JSON),
)
