# Generated from specs/hero by python -m codegen generate. Do not edit.
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
