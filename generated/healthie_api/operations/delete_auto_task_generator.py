# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT, AutoTaskGenerator
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAutoTaskGeneratorInput(InputModel):
    id: ID | None = None


class DeleteAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAutoTaskGeneratorPayload] = GraphQLOperation(
    name="deleteAutoTaskGenerator",
    kind="mutation",
    root_field="deleteAutoTaskGenerator",
    python_path="healthie.mutations.delete_auto_task_generator",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAutoTaskGeneratorInput!"},
    document="""
mutation deleteAutoTaskGenerator($input: deleteAutoTaskGeneratorInput) {
  deleteAutoTaskGenerator(input: $input) {
    ...DeleteAutoTaskGeneratorPayload
  }
}

fragment DeleteAutoTaskGeneratorPayload on deleteAutoTaskGeneratorPayload {
  auto_task_generator {
    ...AutoTaskGenerator
  }
  messages {
    ...FieldError
  }
}
"""
    + AUTO_TASK_GENERATOR_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAutoTaskGenerator", DeleteAutoTaskGeneratorPayload),
)
