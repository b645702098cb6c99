# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listBatchMessageRecipients: GET /v1/batch_message/{id}/recipients."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import INTEGER, TEXT
from ...models.record_list import RecordList
from ...runtime import HttpOperation, Pagination
from ...structure import Field, ModelOf

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listBatchMessageRecipients",
    python_path="hero.messages.list_batch_message_recipients",
    method="GET",
    path="/v1/batch_message/{id}/recipients",
    safety="read",
    confidence="partial",
    query=Query(
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
        Field("status", "status", TEXT),
    ),
    pagination=Pagination("page", position="page_index", size="page_size", rows="data", count="count"),
    decode=answer(ModelOf(RecordList)),
)
