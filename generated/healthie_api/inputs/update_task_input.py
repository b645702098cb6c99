# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, Int, ZonedDateTime
from pydantic import Field

from ..inputs.task_reminder_input import TaskReminderInput


class UpdateTaskInput(InputModel):
    assignee_ids: list[ID] | None = None
    client_id: ID | None = None
    complete: Boolean | None = None
    completed_by_id: ID | None = None
    content: str | None = None
    created_by_id: ID | None = None
    due_date: ZonedDateTime | None = None
    hidden: Boolean | None = None
    id: str | None = None
    metadata: JSON | None = None
    position: Int | None = None
    priority: Int | None = None
    reminder: TaskReminderInput | None = None
    seen: Boolean | None = None
    user_id: ID | None = Field(default=None, deprecated=True)
