# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
