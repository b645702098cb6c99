# Generated from specs/hero. Do not edit.
"""getTask: GET /v2/tasks/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.task import Task

OPERATION: HttpOperation[Task] = HttpOperation(
    name="getTask",
    python_path="hero.task.get_task",
    method="GET",
    path="/v2/tasks/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Task)),
)
