# Generated from specs/hero. Do not edit.
"""sendBatchMessage: PATCH /v1/batch_message/{id}/send."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="sendBatchMessage",
    python_path="hero.messages.send_batch_message",
    method="PATCH",
    path="/v1/batch_message/{id}/send",
    safety="create",
    check="look at its sends with hero.messages.list_batch_message_sends",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
