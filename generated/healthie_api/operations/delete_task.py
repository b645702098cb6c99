# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_task_payload import DELETE_TASK_PAYLOAD_FRAGMENT, DeleteTaskPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.task import TASK_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteTaskPayload] = GraphQLOperation(
    name="deleteTask",
    kind="mutation",
    root_field="deleteTask",
    python_path="healthie.mutations.delete_task",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteTaskInput"},
    document="""
mutation deleteTask($input: deleteTaskInput) {
  deleteTask(input: $input) {
    ...DeleteTaskPayload
  }
}
"""
    + DELETE_TASK_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TASK_FRAGMENT,
    decode=object_of("deleteTask", DeleteTaskPayload),
)
