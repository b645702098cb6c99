# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.task import TASK_FRAGMENT, Task


class UpdateTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


OPERATION: GraphQLOperation[UpdateTaskPayload] = GraphQLOperation(
    name="updateTask",
    kind="mutation",
    root_field="updateTask",
    python_path="healthie.mutations.update_task",
    safety="idempotent_write",
    confidence="full",
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
