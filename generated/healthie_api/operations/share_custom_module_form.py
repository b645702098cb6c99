# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT


class ShareCustomModuleFormInput(InputModel):
    form_share_recipient: str | None = None
    id: ID | None = None
    validate_permissions: Boolean | None = None


class ShareCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ShareCustomModuleFormPayload] = GraphQLOperation(
    name="shareCustomModuleForm",
    kind="mutation",
    safety="create",
    arguments={"input": "shareCustomModuleFormInput!"},
    document="""
mutation shareCustomModuleForm($input: shareCustomModuleFormInput) {
 shareCustomModuleForm(input: $input) {
 ...ShareCustomModuleFormPayload
 }
}

fragment ShareCustomModuleFormPayload on shareCustomModuleFormPayload {
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
    decode=object_of("shareCustomModuleForm", ShareCustomModuleFormPayload),
    facts=(
        Fact(argument="input.validate_permissions", kind="ignored", text="does nothing at the vendor", check="warn"),
    ),
)
