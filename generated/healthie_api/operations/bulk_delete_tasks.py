# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
