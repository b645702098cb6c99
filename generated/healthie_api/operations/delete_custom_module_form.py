# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteCustomModuleFormInput(InputModel):
    id: ID | None = None


class DeleteCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCustomModuleFormPayload] = GraphQLOperation(
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
    + CUSTOM_MODULE_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomModuleForm", DeleteCustomModuleFormPayload),
)
