# Generated from specs/hero. Do not edit.
"""getMessage: GET /v1/messages/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.message import Message

OPERATION: HttpOperation[Message] = HttpOperation(
    name="getMessage",
    python_path="hero.messages.get_message",
    method="GET",
    path="/v1/messages/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Message)),
)
