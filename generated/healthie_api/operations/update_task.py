# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    ZonedDateTime,
    object_of,
)

from ..inputs.task_reminder_input import TaskReminderInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.task import TASK_FRAGMENT, Task


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


class UpdateTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


OPERATION: GraphQLOperation[UpdateTaskPayload] = GraphQLOperation(
    name="updateTask",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateTaskInput!"},
    document="""
mutation updateTask($input: updateTaskInput) {
 updateTask(input: $input) {
 ...UpdateTaskPayload
 }
}

fragment UpdateTaskPayload on updateTaskPayload {
 messages {
 ...FieldError
 }
 task {
 ...Task
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TASK_FRAGMENT,
    decode=object_of("updateTask", UpdateTaskPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 2,000 characters of JSON text",
            check="refuse",
            limit=2000,
            unit="characters",
        ),
        Fact(
            argument="input.reminder.interval_type",
            kind="values",
            text="takes `daily`, `weekly` or `once`",
            check="refuse",
            values=("daily", "weekly", "once"),
        ),
        Fact(argument="input.user_id", kind="replaced", text="is deprecated: use `assignee_ids`", check="deprecated"),
    ),
)
