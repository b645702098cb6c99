# Generated from specs/hero. Do not edit.
"""searchHcaConsultants: GET /v1/booking-hca/consultants."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="searchHcaConsultants",
    python_path="hero.booking_hca.search_hca_consultants",
    method="GET",
    path="/v1/booking-hca/consultants",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("search", "search", TEXT),
        Parameter("fields", "fields", ListOf(TEXT)),
    ),
    decode=json_response(UNDESCRIBED),
)
