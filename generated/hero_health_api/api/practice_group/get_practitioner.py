# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getPractitioner: GET /v1/practitioners/{id}."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="getPractitioner",
    python_path="hero.practice_group.get_practitioner",
    method="GET",
    path="/v1/practitioners/{id}",
    safety="read",
    confidence="inferred",
    decode=answer(JSON),
)
