# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listSlots: GET /v1/slots."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import JSON, TEXT
from ...runtime import HttpOperation, JsonValue
from ...structure import Field

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
