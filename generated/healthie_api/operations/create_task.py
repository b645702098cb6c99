# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.task import TASK_FRAGMENT, Task


class CreateTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


OPERATION: GraphQLOperation[CreateTaskPayload] = GraphQLOperation(
    name="createTask",
    kind="mutation",
    root_field="createTask",
    python_path="healthie.mutations.create_task",
    safety="create",
    confidence="full",
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
)
