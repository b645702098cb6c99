# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listShortLinks: GET /v1/short_links."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation, Pagination
from hero_healthie_runtime.rest.structure import Field, ModelOf

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listShortLinks",
    python_path="hero.short_links.list_short_links",
    method="GET",
    path="/v1/short_links",
    safety="read",
    confidence="partial",
    query=Query(
        Field("exclude_patient_specific_links", "exclude_patient_specific_links", BOOLEAN),
        Field("order_by", "order_by", TEXT),
        Field("order_descending", "order_descending", BOOLEAN),
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
        Field("status", "status", TEXT),
        Field("type_", "type", TEXT),
    ),
    pagination=Pagination("page", position="page_index", size="page_size", rows="data", count="count"),
    decode=answer(ModelOf(RecordList)),
)
