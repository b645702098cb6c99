# Generated from specs/hero. Do not edit.
"""getPractitioner: GET /v1/practitioners/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="getPractitioner",
    python_path="hero.practice_group.get_practitioner",
    method="GET",
    path="/v1/practitioners/{id}",
    safety="read",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
