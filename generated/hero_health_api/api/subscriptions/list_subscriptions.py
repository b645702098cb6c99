# Generated from specs/hero. Do not edit.
"""listSubscriptions: GET /v1/subscriptions."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import INTEGER, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listSubscriptions",
    python_path="hero.subscriptions.list_subscriptions",
    method="GET",
    path="/v1/subscriptions",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("order_by", "order_by[]", ListOf(TEXT)),
        Parameter("order_descending", "order_descending[]", ListOf(TEXT)),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("patient_id", "patient_id", TEXT),
        Parameter("scheme_id", "scheme_id", TEXT),
        Parameter("scheme_name", "scheme_name", TEXT),
        Parameter("status", "status", TEXT),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(ModelOf(RecordList)),
)
