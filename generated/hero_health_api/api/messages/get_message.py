# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getMessage: GET /v1/messages/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.message import Message
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[Message] = HttpOperation(
    name="getMessage",
    python_path="hero.messages.get_message",
    method="GET",
    path="/v1/messages/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(Message)),
)
