# Generated from specs/hero. Do not edit.
"""listBatchMessageSends: GET /v1/batch_message/{id}/messages."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import INTEGER
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.record_list import RecordList


class ListBatchMessageSendsStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CREATED = "CREATED"
    ERROR = "ERROR"
    QUEUED = "QUEUED"
    SENT = "SENT"
    SUCCESS = "SUCCESS"


OPERATION: HttpOperation[RecordList] = HttpOperation(
    name="listBatchMessageSends",
    python_path="hero.messages.list_batch_message_sends",
    method="GET",
    path="/v1/batch_message/{id}/messages",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("status", "status", EnumCodec(ListBatchMessageSendsStatus)),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(ModelOf(RecordList)),
)
