# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_delete_tasks_payload import BULK_DELETE_TASKS_PAYLOAD_FRAGMENT, BulkDeleteTasksPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.task import TASK_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkDeleteTasksPayload] = GraphQLOperation(
    name="bulkDeleteTasks",
    kind="mutation",
    root_field="bulkDeleteTasks",
    python_path="healthie.mutations.bulk_delete_tasks",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkDeleteTasksInput"},
    document="""
mutation bulkDeleteTasks($input: bulkDeleteTasksInput) {
  bulkDeleteTasks(input: $input) {
    ...BulkDeleteTasksPayload
  }
}
"""
    + BULK_DELETE_TASKS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TASK_FRAGMENT,
    decode=object_of("bulkDeleteTasks", BulkDeleteTasksPayload),
)
