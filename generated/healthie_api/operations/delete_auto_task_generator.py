# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT
from ..models.delete_auto_task_generator_payload import (
    DELETE_AUTO_TASK_GENERATOR_PAYLOAD_FRAGMENT,
    DeleteAutoTaskGeneratorPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAutoTaskGeneratorPayload] = GraphQLOperation(
    name="deleteAutoTaskGenerator",
    kind="mutation",
    root_field="deleteAutoTaskGenerator",
    python_path="healthie.mutations.delete_auto_task_generator",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAutoTaskGeneratorInput"},
    document="""
mutation deleteAutoTaskGenerator($input: deleteAutoTaskGeneratorInput) {
  deleteAutoTaskGenerator(input: $input) {
    ...DeleteAutoTaskGeneratorPayload
  }
}
"""
    + DELETE_AUTO_TASK_GENERATOR_PAYLOAD_FRAGMENT
    + AUTO_TASK_GENERATOR_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAutoTaskGenerator", DeleteAutoTaskGeneratorPayload),
)
