# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getConfiguration: GET /v1/me/configuration."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="getConfiguration",
    python_path="hero.practice_group.get_configuration",
    method="GET",
    path="/v1/me/configuration",
    safety="read",
    confidence="inferred",
    decode=answer(JSON),
)
