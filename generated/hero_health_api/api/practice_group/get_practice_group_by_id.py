# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
