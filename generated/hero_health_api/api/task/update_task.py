# Generated from specs/hero. Do not edit.
"""updateTask: PATCH /v1/tasks/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.update_task_body import UpdateTaskBody
from ...models.updated_task import UpdatedTask

OPERATION: HttpOperation[UpdatedTask] = HttpOperation(
    name="updateTask",
    python_path="hero.task.update_task",
    method="PATCH",
    path="/v1/tasks/{id}",
    safety="idempotent_write",
    confidence="full",
    body_type=UpdateTaskBody,
    body_required=True,
    json=ModelOf(UpdateTaskBody).write,
    decode=json_response(ModelOf(UpdatedTask)),
)
