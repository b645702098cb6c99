# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getPracticeGroupById: GET /v1/me."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="getPracticeGroupById",
    python_path="hero.practice_group.get_practice_group_by_id",
    method="GET",
    path="/v1/me",
    safety="read",
    confidence="inferred",
    decode=answer(JSON),
)
