# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
