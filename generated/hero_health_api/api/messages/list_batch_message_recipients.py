# Generated from specs/hero. Do not edit.
"""listBatchMessageRecipients: GET /v1/batch_message/{id}/recipients."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import INTEGER, TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listBatchMessageRecipients",
    python_path="hero.messages.list_batch_message_recipients",
    method="GET",
    path="/v1/batch_message/{id}/recipients",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("status", "status", TEXT),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(ModelOf(RecordList)),
)
