# Generated from specs/hero. Do not edit.
"""countSlots: GET /v1/slots/count."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import DATE, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="countSlots",
    python_path="hero.booking.count_slots",
    method="GET",
    path="/v1/slots/count",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("appointment_type_id", "appointment_type_id", TEXT),
        Parameter("end_date", "end_date", DATE),
        Parameter("location_id", "location_id", TEXT),
        Parameter("practitioner_id", "practitioner_id", TEXT),
        Parameter("start_date", "start_date", DATE),
    ),
    decode=json_response(UNDESCRIBED),
)
