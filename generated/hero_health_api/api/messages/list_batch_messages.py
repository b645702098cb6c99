# Generated from specs/hero. Do not edit.
"""listBatchMessages: GET /v1/batch_message."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import INTEGER, EnumCodec
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.batch_message import BatchMessage
from ...models.list_batch_messages_status import ListBatchMessagesStatus

OPERATION: HttpOperation[BatchMessage] = HttpOperation(
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
    decode=json_response(ModelOf(BatchMessage)),
)
