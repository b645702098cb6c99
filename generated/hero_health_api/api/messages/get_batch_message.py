# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
