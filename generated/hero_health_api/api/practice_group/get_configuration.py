# Generated from specs/hero. Do not edit.
"""getConfiguration: GET /v1/me/configuration."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="getConfiguration",
    python_path="hero.practice_group.get_configuration",
    method="GET",
    path="/v1/me/configuration",
    safety="read",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
