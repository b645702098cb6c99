# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_auto_task_generator_payload import (
    UPDATE_AUTO_TASK_GENERATOR_PAYLOAD_FRAGMENT,
    UpdateAutoTaskGeneratorPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAutoTaskGeneratorPayload] = GraphQLOperation(
    name="updateAutoTaskGenerator",
    kind="mutation",
    root_field="updateAutoTaskGenerator",
    python_path="healthie.mutations.update_auto_task_generator",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAutoTaskGeneratorInput"},
    document="""
mutation updateAutoTaskGenerator($input: updateAutoTaskGeneratorInput) {
  updateAutoTaskGenerator(input: $input) {
    ...UpdateAutoTaskGeneratorPayload
  }
}
"""
    + UPDATE_AUTO_TASK_GENERATOR_PAYLOAD_FRAGMENT
    + AUTO_TASK_GENERATOR_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAutoTaskGenerator", UpdateAutoTaskGeneratorPayload),
)
