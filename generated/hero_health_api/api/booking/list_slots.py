# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listSlots: GET /v1/slots."""

from __future__ import annotations

from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import JSON, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import Field

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="listSlots",
    python_path="hero.booking.list_slots",
    method="GET",
    path="/v1/slots",
    safety="read",
    confidence="inferred",
    query=Query(
        Field("end_date", "end_date", TEXT),
        Field("start_date", "start_date", TEXT),
    ),
    decode=answer(JSON),
)
