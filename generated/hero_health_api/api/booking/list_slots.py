# Generated from specs/hero. Do not edit.
"""listSlots: GET /v1/slots."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import DATE, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf

OPERATION: HttpOperation[Record] = HttpOperation(
    name="listSlots",
    python_path="hero.booking.list_slots",
    method="GET",
    path="/v1/slots",
    safety="read",
    confidence="inferred",
    query=Query(
        Parameter("end_date", "end_date", OneOf(DATE, TEXT)),
        Parameter("start_date", "start_date", OneOf(DATE, TEXT)),
    ),
    decode=json_response(UNDESCRIBED),
)
