# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_task_payload import CREATE_TASK_PAYLOAD_FRAGMENT, CreateTaskPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.task import TASK_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateTaskPayload] = GraphQLOperation(
    name="createTask",
    kind="mutation",
    root_field="createTask",
    python_path="healthie.mutations.create_task",
    safety="create",
    confidence="full",
    arguments={"input": "createTaskInput"},
    document="""
mutation createTask($input: createTaskInput) {
  createTask(input: $input) {
    ...CreateTaskPayload
  }
}
"""
    + CREATE_TASK_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TASK_FRAGMENT,
    decode=object_of("createTask", CreateTaskPayload),
)
