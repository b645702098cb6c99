# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
