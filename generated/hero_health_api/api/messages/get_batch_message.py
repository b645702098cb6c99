# Generated from specs/hero. Do not edit.
"""getBatchMessage: GET /v1/batch_message/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.batch_message import BatchMessage

OPERATION: HttpOperation[BatchMessage] = HttpOperation(
    name="getBatchMessage",
    python_path="hero.messages.get_batch_message",
    method="GET",
    path="/v1/batch_message/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(BatchMessage)),
)
