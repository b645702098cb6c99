# Generated from specs/healthie. Do not edit.
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


class DeleteAutoTaskGeneratorInput(InputModel):
    id: ID | None = None


class UpdateAutoTaskGeneratorInput(InputModel):
    category: str | None = None
    days_due_from_created_at: Int | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    number_description: str | None = None
    number_to_check: str | None = None
    task_description: str | None = None
    user_id_for_task: ID | None = None


class CreateAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


class DeleteAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


class UpdateAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


CREATE_AUTO_TASK_GENERATOR: GraphQLOperation[CreateAutoTaskGeneratorPayload] = GraphQLOperation(
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

DELETE_AUTO_TASK_GENERATOR: GraphQLOperation[DeleteAutoTaskGeneratorPayload] = GraphQLOperation(
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

UPDATE_AUTO_TASK_GENERATOR: GraphQLOperation[UpdateAutoTaskGeneratorPayload] = GraphQLOperation(
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
