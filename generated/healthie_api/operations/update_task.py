# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.task import TASK_FRAGMENT
from ..models.update_task_payload import UPDATE_TASK_PAYLOAD_FRAGMENT, UpdateTaskPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateTaskPayload] = GraphQLOperation(
    name="updateTask",
    kind="mutation",
    root_field="updateTask",
    python_path="healthie.mutations.update_task",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateTaskInput"},
    document="""
mutation updateTask($input: updateTaskInput) {
  updateTask(input: $input) {
    ...UpdateTaskPayload
  }
}
"""
    + UPDATE_TASK_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TASK_FRAGMENT,
    decode=object_of("updateTask", UpdateTaskPayload),
)
