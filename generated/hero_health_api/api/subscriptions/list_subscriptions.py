# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listSubscriptions: GET /v1/subscriptions."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import INTEGER, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation, Pagination
from hero_healthie_runtime.rest.structure import Field, ListOf, ModelOf

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listSubscriptions",
    python_path="hero.subscriptions.list_subscriptions",
    method="GET",
    path="/v1/subscriptions",
    safety="read",
    confidence="partial",
    query=Query(
        Field("order_by", "order_by[]", ListOf(TEXT)),
        Field("order_descending", "order_descending[]", ListOf(TEXT)),
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
        Field("patient_id", "patient_id", TEXT),
        Field("scheme_id", "scheme_id", TEXT),
        Field("scheme_name", "scheme_name", TEXT),
        Field("status", "status", TEXT),
    ),
    pagination=Pagination("page", position="page_index", size="page_size", rows="data", count="count"),
    decode=answer(ModelOf(RecordList)),
)
