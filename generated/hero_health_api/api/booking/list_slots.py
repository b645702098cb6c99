# Generated from specs/hero. Do not edit.
"""listSlots: GET /v1/slots."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import DATE
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList | list[Record]] = HttpOperation(
    name="listSlots",
    python_path="hero.booking.list_slots",
    method="GET",
    path="/v1/slots",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("end_date", "end_date", DATE),
        Parameter("start_date", "start_date", DATE),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(OneOf(ModelOf(RecordList), ListOf(RECORD))),
)
