# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.task import TASK_FRAGMENT, Task


class DeleteTaskInput(InputModel):
    id: ID | None = None


class DeleteTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


OPERATION: GraphQLOperation[DeleteTaskPayload] = GraphQLOperation(
    name="deleteTask",
    kind="mutation",
    root_field="deleteTask",
    python_path="healthie.mutations.delete_task",
    safety="idempotent_write",
    confidence="full",
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
