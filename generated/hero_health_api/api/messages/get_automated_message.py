# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""getAutomatedMessage: GET /v2/automated_messages/{id}."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="getAutomatedMessage",
    python_path="hero.messages.get_automated_message",
    method="GET",
    path="/v2/automated_messages/{id}",
    safety="read",
    confidence="inferred",
    decode=answer(JSON),
)
