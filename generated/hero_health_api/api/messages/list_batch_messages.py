# Generated from specs/hero. Do not edit.
"""listBatchMessages: GET /v1/batch_message."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import INTEGER, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf

from ...models.batch_message import BatchMessage
from ...models.batch_message_list import BatchMessageList
from ...models.list_batch_messages_status import ListBatchMessagesStatus

OPERATION: HttpOperation[BatchMessageList | list[BatchMessage] | BatchMessage] = HttpOperation(
    name="listBatchMessages",
    python_path="hero.messages.list_batch_messages",
    method="GET",
    path="/v1/batch_message",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("status", "status", EnumCodec(ListBatchMessagesStatus)),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(OneOf(ModelOf(BatchMessageList), ListOf(ModelOf(BatchMessage)), ModelOf(BatchMessage))),
)
