# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_update_tasks_payload import BULK_UPDATE_TASKS_PAYLOAD_FRAGMENT, BulkUpdateTasksPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.task import TASK_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkUpdateTasksPayload] = GraphQLOperation(
    name="updateTasksBulk",
    kind="mutation",
    root_field="updateTasksBulk",
    python_path="healthie.mutations.update_tasks_bulk",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkUpdateTasksInput"},
    document="""
mutation updateTasksBulk($input: bulkUpdateTasksInput) {
  updateTasksBulk(input: $input) {
    ...BulkUpdateTasksPayload
  }
}
"""
    + BULK_UPDATE_TASKS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TASK_FRAGMENT,
    decode=object_of("updateTasksBulk", BulkUpdateTasksPayload),
)
