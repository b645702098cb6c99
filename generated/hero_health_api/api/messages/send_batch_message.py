# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""sendBatchMessage: PATCH /v1/batch_message/{id}/send."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="sendBatchMessage",
    python_path="hero.messages.send_batch_message",
    method="PATCH",
    path="/v1/batch_message/{id}/send",
    safety="create",
    check="look at its sends with hero.messages.list_batch_message_sends",
    confidence="inferred",
    decode=answer(JSON),
)
