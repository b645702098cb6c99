# Generated from specs/hero. Do not edit.
"""listPatientsV2: GET /v2/patients."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.counted_record_list import CountedRecordList

OPERATION: HttpOperation[CountedRecordList] = HttpOperation(
    name="listPatientsV2",
    python_path="hero.patients.list_patients_v2",
    method="GET",
    path="/v2/patients",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("field", "field", TEXT),
        Parameter("search", "search", TEXT),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(CountedRecordList)),
)
