# Generated from specs/healthie. Do not edit.
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

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.task import TASK_FRAGMENT, Task


class TaskReminderInput(InputModel):
    id: ID | None = None
    interval_type: str | None = None
    interval_value: str | None = None
    is_enabled: Boolean | None = None
    reminder_time: Int | None = None
    remove_reminder: Boolean | None = None


class BulkDeleteTasksInput(InputModel):
    ids: list[ID | None] | None = None


class CreateTaskInput(InputModel):
    assignee_ids: list[ID] | None = None
    client_id: ID | None = None
    complete: Boolean | None = None
    completed_by_id: ID | None = None
    content: str | None = None
    created_by_id: ID | None = None
    due_date: ZonedDateTime | None = None
    metadata: JSON | None = None
    note_id: ID | None = None
    priority: Int | None = None
    reminder: TaskReminderInput | None = None
    seen: Boolean | None = None
    user_id: ID | None = Field(default=None, deprecated=True)


class DeleteTaskInput(InputModel):
    id: ID | None = None


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


class BulkDeleteTasksPayload(BaseModel):
    messages: list[FieldError | None] | None
    tasks: list[Task | None] | None


class CreateTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


class DeleteTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


class UpdateTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


BULK_DELETE_TASKS: GraphQLOperation[BulkDeleteTasksPayload] = GraphQLOperation(
    name="bulkDeleteTasks",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "bulkDeleteTasksInput!"},
    document="""
mutation bulkDeleteTasks($input: bulkDeleteTasksInput) {
 bulkDeleteTasks(input: $input) {
 ...BulkDeleteTasksPayload
 }
}

fragment BulkDeleteTasksPayload on bulkDeleteTasksPayload {
 messages {
 ...FieldError
 }
 tasks {
 ...Task
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TASK_FRAGMENT,
    decode=object_of("bulkDeleteTasks", BulkDeleteTasksPayload),
)

CREATE_TASK: GraphQLOperation[CreateTaskPayload] = GraphQLOperation(
    name="createTask",
    kind="mutation",
    safety="create",
    arguments={"input": "createTaskInput!"},
    document="""
mutation createTask($input: createTaskInput) {
 createTask(input: $input) {
 ...CreateTaskPayload
 }
}

fragment CreateTaskPayload on createTaskPayload {
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
    decode=object_of("createTask", CreateTaskPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 2,000 characters of JSON text",
            check="refuse",
            limit=2000,
            unit="characters",
        ),
        Fact(argument="input.priority", kind="values", text="takes `0` or `1`", check="refuse", values=(0, 1)),
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

DELETE_TASK: GraphQLOperation[DeleteTaskPayload] = GraphQLOperation(
    name="deleteTask",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteTaskInput!"},
    document="""
mutation deleteTask($input: deleteTaskInput) {
 deleteTask(input: $input) {
 ...DeleteTaskPayload
 }
}

fragment DeleteTaskPayload on deleteTaskPayload {
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
    decode=object_of("deleteTask", DeleteTaskPayload),
)

UPDATE_TASK: GraphQLOperation[UpdateTaskPayload] = GraphQLOperation(
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
