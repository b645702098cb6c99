# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listBatchMessageSends: GET /v1/batch_message/{id}/messages."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import INTEGER, EnumCodec
from ...models.list_batch_message_sends_status import ListBatchMessageSendsStatus
from ...models.record_list import RecordList
from ...runtime import HttpOperation, Pagination
from ...structure import Field, ModelOf

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listBatchMessageSends",
    python_path="hero.messages.list_batch_message_sends",
    method="GET",
    path="/v1/batch_message/{id}/messages",
    safety="read",
    confidence="partial",
    query=Query(
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
        Field("status", "status", EnumCodec(ListBatchMessageSendsStatus)),
    ),
    pagination=Pagination("page", position="page_index", size="page_size", rows="data", count="count"),
    decode=answer(ModelOf(RecordList)),
)
