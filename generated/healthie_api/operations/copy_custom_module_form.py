# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT


class CopyCustomModuleFormInput(InputModel):
    id: ID | None = None
    id_list: str | None = None
    user_id: ID | None = None


class CopyCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CopyCustomModuleFormPayload] = GraphQLOperation(
    name="copyCustomModuleForm",
    kind="mutation",
    safety="create",
    arguments={"input": "copyCustomModuleFormInput!"},
    document="""
mutation copyCustomModuleForm($input: copyCustomModuleFormInput) {
 copyCustomModuleForm(input: $input) {
 ...CopyCustomModuleFormPayload
 }
}

fragment CopyCustomModuleFormPayload on copyCustomModuleFormPayload {
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
    decode=object_of("copyCustomModuleForm", CopyCustomModuleFormPayload),
)
