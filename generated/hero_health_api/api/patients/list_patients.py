# Generated from specs/hero. Do not edit.
"""listPatients: GET /v1/patients."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.counted_record_list import CountedRecordList

OPERATION: HttpOperation[CountedRecordList] = HttpOperation(
    name="listPatients",
    python_path="hero.patients.list_patients",
    method="GET",
    path="/v1/patients",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("field", "field", TEXT),
        Parameter("search", "search", TEXT),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(CountedRecordList)),
)
