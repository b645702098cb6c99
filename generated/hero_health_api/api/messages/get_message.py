# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
