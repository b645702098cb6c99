# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.task import TASK_FRAGMENT, Task


class BulkUpdateTasksInput(InputModel):
    complete: Boolean | None = None
    seen: Boolean | None = None
    task_ids: list[ID | None] | None = None
    update_all_tasks: Boolean | None = None


class BulkUpdateTasksPayload(BaseModel):
    messages: list[FieldError | None] | None
    tasks: list[Task | None] | None


OPERATION: GraphQLOperation[BulkUpdateTasksPayload] = GraphQLOperation(
    name="updateTasksBulk",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "bulkUpdateTasksInput!"},
    document="""
mutation updateTasksBulk($input: bulkUpdateTasksInput) {
 updateTasksBulk(input: $input) {
 ...BulkUpdateTasksPayload
 }
}

fragment BulkUpdateTasksPayload on bulkUpdateTasksPayload {
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
    decode=object_of("updateTasksBulk", BulkUpdateTasksPayload),
    facts=(
        Fact(
            argument="input.task_ids",
            kind="ignored",
            text="does nothing at the vendor when `update_all_tasks` is `True`",
            check="warn",
            when={"update_all_tasks": True},
        ),
    ),
)
