# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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


class CreateCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCustomModuleFormPayload] = GraphQLOperation(
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
    + CUSTOM_MODULE_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomModuleForm", CreateCustomModuleFormPayload),
)
