# Generated from specs/hero. Do not edit.
"""listLocations: GET /v1/locations."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.counted_record_list import CountedRecordList

OPERATION: HttpOperation[CountedRecordList] = HttpOperation(
    name="listLocations",
    python_path="hero.practice_group.list_locations",
    method="GET",
    path="/v1/locations",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("appointment_type_ids", "appointment_type_ids", ListOf(TEXT)),
        Parameter("has_availability", "has_availability", BOOLEAN),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(CountedRecordList)),
)
