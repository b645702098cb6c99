# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT
from ..models.create_auto_task_generator_payload import (
    CREATE_AUTO_TASK_GENERATOR_PAYLOAD_FRAGMENT,
    CreateAutoTaskGeneratorPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAutoTaskGeneratorPayload] = GraphQLOperation(
    name="createAutoTaskGenerator",
    kind="mutation",
    root_field="createAutoTaskGenerator",
    python_path="healthie.mutations.create_auto_task_generator",
    safety="create",
    confidence="full",
    arguments={"input": "createAutoTaskGeneratorInput"},
    document="""
mutation createAutoTaskGenerator($input: createAutoTaskGeneratorInput) {
  createAutoTaskGenerator(input: $input) {
    ...CreateAutoTaskGeneratorPayload
  }
}
"""
    + CREATE_AUTO_TASK_GENERATOR_PAYLOAD_FRAGMENT
    + AUTO_TASK_GENERATOR_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAutoTaskGenerator", CreateAutoTaskGeneratorPayload),
)
