# Generated from specs/hero. Do not edit.
"""validateSnomed: POST /v1/snomed/validate."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.validate_snomed_body import ValidateSnomedBody

OPERATION: HttpOperation[Record] = HttpOperation(
    name="validateSnomed",
    python_path="hero.messages.validate_snomed",
    method="POST",
    path="/v1/snomed/validate",
    safety="read",
    confidence="partial",
    body_type=ValidateSnomedBody,
    body_required=True,
    json=ModelOf(ValidateSnomedBody).write,
    decode=json_response(UNDESCRIBED),
)
