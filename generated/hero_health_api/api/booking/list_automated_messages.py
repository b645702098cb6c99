# Generated from specs/hero. Do not edit.
"""listAutomatedMessages: GET /v2/automated_messages."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listAutomatedMessages",
    python_path="hero.booking.list_automated_messages",
    method="GET",
    path="/v2/automated_messages",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("notification_type", "notification_type", TEXT),
        Parameter("order_by", "orderBy", TEXT),
        Parameter("order_descending", "order_descending", BOOLEAN),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("recipient_id", "recipient_id", TEXT),
        Parameter("status", "status", TEXT),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(ModelOf(RecordList)),
)
