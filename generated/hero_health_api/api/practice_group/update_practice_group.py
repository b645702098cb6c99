# Generated from specs/hero. Do not edit.
"""updatePracticeGroup: PATCH /v1/me."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.update_practice_group_body import UpdatePracticeGroupBody

OPERATION: HttpOperation[Record] = HttpOperation(
    name="updatePracticeGroup",
    python_path="hero.practice_group.update_practice_group",
    method="PATCH",
    path="/v1/me",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdatePracticeGroupBody,
    body_required=True,
    json=ModelOf(UpdatePracticeGroupBody).write,
    decode=json_response(UNDESCRIBED),
)
