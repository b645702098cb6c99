# Generated from specs/hero. Do not edit.
"""getPracticeGroupById: GET /v1/me."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="getPracticeGroupById",
    python_path="hero.practice_group.get_practice_group_by_id",
    method="GET",
    path="/v1/me",
    safety="read",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
