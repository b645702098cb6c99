# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getBatchMessage: GET /v1/batch_message/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.batch_message import BatchMessage
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[BatchMessage] = HttpOperation(
    name="getBatchMessage",
    python_path="hero.messages.get_batch_message",
    method="GET",
    path="/v1/batch_message/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(BatchMessage)),
)
