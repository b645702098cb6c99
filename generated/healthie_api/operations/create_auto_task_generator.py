# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT, AutoTaskGenerator
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAutoTaskGeneratorPayload] = GraphQLOperation(
    name="createAutoTaskGenerator",
    kind="mutation",
    root_field="createAutoTaskGenerator",
    python_path="healthie.mutations.create_auto_task_generator",
    safety="create",
    confidence="full",
    arguments={"input": "createAutoTaskGeneratorInput!"},
    document="""
mutation createAutoTaskGenerator($input: createAutoTaskGeneratorInput) {
  createAutoTaskGenerator(input: $input) {
    ...CreateAutoTaskGeneratorPayload
  }
}

fragment CreateAutoTaskGeneratorPayload on createAutoTaskGeneratorPayload {
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
    decode=object_of("createAutoTaskGenerator", CreateAutoTaskGeneratorPayload),
)
