# Generated from specs/hero. Do not edit.
"""createBatchMessage: POST /v1/batch_message."""

from __future__ import annotations

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.batch_message import BatchMessage
from ...models.create_batch_message_body import CreateBatchMessageBody

OPERATION: HttpOperation[BatchMessage] = HttpOperation(
    name="createBatchMessage",
    python_path="hero.messages.create_batch_message",
    method="POST",
    path="/v1/batch_message",
    safety="create",
    check="list the batch messages with hero.messages.list_batch_messages; making one sends nothing yet",
    confidence="partial",
    body_type=CreateBatchMessageBody,
    body_required=True,
    json=ModelOf(CreateBatchMessageBody).write,
    facts=(
        Fact(
            argument="body.subject",
            kind="required",
            text="is required by the vendor when `channel` is `EMAIL`",
            check="refuse",
            when={"channel": "EMAIL"},
        ),
    ),
    decode=json_response(ModelOf(BatchMessage)),
)
