# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
