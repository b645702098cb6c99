# Generated from specs/hero. Do not edit.
"""listPractitioners: GET /v1/practitioners."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList | list[Record]] = HttpOperation(
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
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(OneOf(ModelOf(RecordList), ListOf(RECORD))),
)
