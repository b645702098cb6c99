# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT


class SetCustomModuleFormScribeInstructionsInput(InputModel):
    custom_instructions: str | None = None
    custom_module_form_id: ID


class SetCustomModuleFormScribeInstructionsPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[SetCustomModuleFormScribeInstructionsPayload] = GraphQLOperation(
    name="setCustomModuleFormScribeInstructions",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "SetCustomModuleFormScribeInstructionsInput!"},
    document="""
mutation setCustomModuleFormScribeInstructions($input: SetCustomModuleFormScribeInstructionsInput!) {
 setCustomModuleFormScribeInstructions(input: $input) {
 ...SetCustomModuleFormScribeInstructionsPayload
 }
}

fragment SetCustomModuleFormScribeInstructionsPayload on SetCustomModuleFormScribeInstructionsPayload {
 customModuleForm {
 ...CustomModuleForm
 }
 messages {
 ...FieldError
 }
}
"""
    + CUSTOM_MODULE_FORM_FRAGMENT
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("setCustomModuleFormScribeInstructions", SetCustomModuleFormScribeInstructionsPayload),
)
