# Generated from specs/hero by python -m codegen generate. Do not edit.
"""validateSnomed: POST /v1/snomed/validate."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...models.validate_snomed_body import ValidateSnomedBody
from ...runtime import HttpOperation, JsonValue
from ...structure import ModelOf

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="validateSnomed",
    python_path="hero.messages.validate_snomed",
    method="POST",
    path="/v1/snomed/validate",
    safety="read",
    confidence="partial",
    body_type=ValidateSnomedBody,
    body_required=True,
    json=ModelOf(ValidateSnomedBody).write,
    decode=answer(JSON),
)
