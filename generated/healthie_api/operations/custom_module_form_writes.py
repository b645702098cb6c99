# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT


class CreateCustomModuleFormInput(InputModel):
    external_id: ID | None = None
    external_id_type: ID | None = None
    is_video: Boolean | None = None
    metadata: str | None = None
    name: str | None = None
    on_completion_ifs_tag_id: ID | None = None
    prefill: Boolean | None = None
    use_for_charting: Boolean | None = None
    use_for_program: Boolean | None = None


class DeleteCustomModuleFormInput(InputModel):
    id: ID | None = None


class UpdateCustomModuleFormInput(InputModel):
    external_id: ID | None = None
    external_id_type: ID | None = None
    id: ID | None = None
    is_archived: Boolean | None = None
    is_video: Boolean | None = None
    metadata: str | None = None
    name: str | None = None
    on_completion_ifs_tag_id: ID | None = None
    prefill: Boolean | None = None
    use_for_charting: Boolean | None = None
    use_for_program: Boolean | None = None


class CreateCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


class DeleteCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


class UpdateCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


CREATE_CUSTOM_MODULE_FORM: GraphQLOperation[CreateCustomModuleFormPayload] = GraphQLOperation(
    name="createCustomModuleForm",
    kind="mutation",
    safety="create",
    arguments={"input": "createCustomModuleFormInput!"},
    document="""
mutation createCustomModuleForm($input: createCustomModuleFormInput) {
 createCustomModuleForm(input: $input) {
 ...CreateCustomModuleFormPayload
 }
}

fragment CreateCustomModuleFormPayload on createCustomModuleFormPayload {
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
    decode=object_of("createCustomModuleForm", CreateCustomModuleFormPayload),
)

DELETE_CUSTOM_MODULE_FORM: GraphQLOperation[DeleteCustomModuleFormPayload] = GraphQLOperation(
    name="deleteCustomModuleForm",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCustomModuleFormInput!"},
    document="""
mutation deleteCustomModuleForm($input: deleteCustomModuleFormInput) {
 deleteCustomModuleForm(input: $input) {
 ...DeleteCustomModuleFormPayload
 }
}

fragment DeleteCustomModuleFormPayload on deleteCustomModuleFormPayload {
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
    decode=object_of("deleteCustomModuleForm", DeleteCustomModuleFormPayload),
)

UPDATE_CUSTOM_MODULE_FORM: GraphQLOperation[UpdateCustomModuleFormPayload] = GraphQLOperation(
    name="updateCustomModuleForm",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCustomModuleFormInput!"},
    document="""
mutation updateCustomModuleForm($input: updateCustomModuleFormInput) {
 updateCustomModuleForm(input: $input) {
 ...UpdateCustomModuleFormPayload
 }
}

fragment UpdateCustomModuleFormPayload on updateCustomModuleFormPayload {
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
    decode=object_of("updateCustomModuleForm", UpdateCustomModuleFormPayload),
)
