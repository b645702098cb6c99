# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    Field,
    GraphQLOperation,
    optional_object_of,
)

from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT, CustomModule


class CustomModuleForm(BaseModel):
    created_at: DateTime
    custom_instructions: str | None = Field(
        validation_alias="customInstructions", serialization_alias="customInstructions"
    )
    custom_modules: list[CustomModule]
    deleted_at: DateTime | None
    external_id: str | None
    external_id_type: str | None
    has_matrix_field: Boolean | None
    has_non_readonly_modules: Boolean | None
    id: ID
    is_scribe_form: Boolean
    is_video: Boolean | None
    last_updated_by_user: UserReference | None
    metadata: str | None
    name: str | None
    prefill: Boolean | None
    updated_at: DateTime
    uploaded_by_healthie_team: Boolean
    use_for_charting: Boolean
    use_for_program: Boolean
    user: UserReference | None


CUSTOM_MODULE_FORM_FRAGMENT = """
fragment CustomModuleForm on CustomModuleForm {
 created_at
 customInstructions
 custom_modules {
 ...CustomModule
 }
 deleted_at
 external_id
 external_id_type
 has_matrix_field
 has_non_readonly_modules
 id
 is_scribe_form
 is_video
 last_updated_by_user {
 ...UserReference
 }
 metadata
 name
 prefill
 updated_at
 uploaded_by_healthie_team
 use_for_charting
 use_for_program
 user {
 ...UserReference
 }
}
"""


OPERATION: GraphQLOperation[CustomModuleForm | None] = GraphQLOperation(
    name="customModuleForm",
    kind="query",
    safety="read",
    arguments={"charting": "Boolean", "default": "Boolean", "id": "ID"},
    document="""
query customModuleForm($charting: Boolean, $default: Boolean, $id: ID) {
 customModuleForm(charting: $charting, default: $default, id: $id) {
 ...CustomModuleForm
 }
}
"""
    + CUSTOM_MODULE_FORM_FRAGMENT
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("customModuleForm", CustomModuleForm),
)
