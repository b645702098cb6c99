# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Field

from ..models.custom_module import CustomModule
from ..models.user_reference import UserReference


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
