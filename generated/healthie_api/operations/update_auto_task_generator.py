# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, Int, object_of

from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT, AutoTaskGenerator
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAutoTaskGeneratorInput(InputModel):
    category: str | None = None
    days_due_from_created_at: Int | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    number_description: str | None = None
    number_to_check: str | None = None
    task_description: str | None = None
    user_id_for_task: ID | None = None


class UpdateAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAutoTaskGeneratorPayload] = GraphQLOperation(
    name="updateAutoTaskGenerator",
    kind="mutation",
    safety="idempotent_write",
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
