# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.task import TASK_FRAGMENT, Task


class BulkDeleteTasksInput(InputModel):
    ids: list[ID | None] | None = None


class BulkDeleteTasksPayload(BaseModel):
    messages: list[FieldError | None] | None
    tasks: list[Task | None] | None


OPERATION: GraphQLOperation[BulkDeleteTasksPayload] = GraphQLOperation(
    name="bulkDeleteTasks",
    kind="mutation",
    root_field="bulkDeleteTasks",
    python_path="healthie.mutations.bulk_delete_tasks",
    safety="idempotent_write",
    confidence="full",
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
