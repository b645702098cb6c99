# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT, AutoTaskGenerator
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAutoTaskGeneratorPayload] = GraphQLOperation(
    name="updateAutoTaskGenerator",
    kind="mutation",
    root_field="updateAutoTaskGenerator",
    python_path="healthie.mutations.update_auto_task_generator",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAutoTaskGeneratorInput!"},
    document="""
mutation updateAutoTaskGenerator($input: updateAutoTaskGeneratorInput) {
  updateAutoTaskGenerator(input: $input) {
    ...UpdateAutoTaskGeneratorPayload
  }
}

fragment UpdateAutoTaskGeneratorPayload on updateAutoTaskGeneratorPayload {
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
    decode=object_of("updateAutoTaskGenerator", UpdateAutoTaskGeneratorPayload),
)
