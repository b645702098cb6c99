# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listAutomatedMessages: GET /v2/automated_messages."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation, Pagination
from hero_healthie_runtime.rest.structure import Field, ModelOf

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listAutomatedMessages",
    python_path="hero.booking.list_automated_messages",
    method="GET",
    path="/v2/automated_messages",
    safety="read",
    confidence="partial",
    query=Query(
        Field("notification_type", "notification_type", TEXT),
        Field("order_by", "orderBy", TEXT),
        Field("order_descending", "order_descending", BOOLEAN),
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
        Field("recipient_id", "recipient_id", TEXT),
        Field("status", "status", TEXT),
    ),
    pagination=Pagination("page", position="page_index", size="page_size", rows="data", count="count"),
    decode=answer(ModelOf(RecordList)),
)
