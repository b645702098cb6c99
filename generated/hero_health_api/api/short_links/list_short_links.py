# Generated from specs/hero. Do not edit.
"""listShortLinks: GET /v1/short_links."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listShortLinks",
    python_path="hero.short_links.list_short_links",
    method="GET",
    path="/v1/short_links",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("exclude_patient_specific_links", "exclude_patient_specific_links", BOOLEAN),
        Parameter("order_by", "order_by", TEXT),
        Parameter("order_descending", "order_descending", BOOLEAN),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("status", "status", TEXT),
        Parameter("type_", "type", TEXT),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(ModelOf(RecordList)),
)
