# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, Int, object_of

from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT, AutoTaskGenerator
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAutoTaskGeneratorInput(InputModel):
    category: str | None = None
    days_due_from_created_at: Int | None = None
    is_enabled: Boolean | None = None
    number_description: str | None = None
    number_to_check: str | None = None
    task_description: str | None = None
    user_id_for_task: ID | None = None


class CreateAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAutoTaskGeneratorPayload] = GraphQLOperation(
    name="createAutoTaskGenerator",
    kind="mutation",
    safety="create",
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
