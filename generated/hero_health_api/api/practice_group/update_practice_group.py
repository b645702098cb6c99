# Generated from specs/hero by python -m codegen generate. Do not edit.
"""updatePracticeGroup: PATCH /v1/me."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...models.update_practice_group_body import UpdatePracticeGroupBody
from ...runtime import HttpOperation, JsonValue
from ...structure import ModelOf

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="updatePracticeGroup",
    python_path="hero.practice_group.update_practice_group",
    method="PATCH",
    path="/v1/me",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdatePracticeGroupBody,
    body_required=True,
    json=ModelOf(UpdatePracticeGroupBody).write,
    decode=answer(JSON),
)
