# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getTask: GET /v2/tasks/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.task import Task
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[Task] = HttpOperation(
    name="getTask",
    python_path="hero.task.get_task",
    method="GET",
    path="/v2/tasks/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(Task)),
)
