# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Float,
    GraphQLOperation,
    Int,
    NamedReference,
    value_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment


class CustomModuleConditionType(BaseModel):
    conditional_custom_module_id: ID | None
    custom_module_id: ID | None
    filter_type: str | None
    id: ID
    value_to_filter: str | None


class CustomModule(BaseModel):
    controls_conditional_modules: Boolean | None
    copied_from_form_name: str | None
    custom_module_condition: CustomModuleConditionType | None
    custom_module_form: NamedReference | None
    custom_module_form_id: str | None
    custom_module_form_section_id: ID | None
    exclude_from_scribe: Boolean
    external_id: str | None
    external_id_type: str | None
    file_attachment: FileAttachment | None
    hipaa_name: str | None
    id: ID
    is_custom: Boolean
    label: str | None
    metadata: str | None
    mod_type: str | None
    options: str | None
    options_array: list[str | None] | None
    other_module_ids_to_autoscore_on: list[ID | None] | None
    parent_custom_module_id: str | None
    position: Float | None
    position_integer: Int | None
    required: Boolean | None
    sublabel: str | None


QUESTION_BANK_MODULES_FRAGMENT = """
fragment CustomModuleConditionType on CustomModuleConditionType {
 conditional_custom_module_id
 custom_module_id
 filter_type
 id
 value_to_filter
}

fragment CustomModule on CustomModule {
 controls_conditional_modules
 copied_from_form_name
 custom_module_condition {
 ...CustomModuleConditionType
 }
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 custom_module_form_section_id
 exclude_from_scribe
 external_id
 external_id_type
 file_attachment {
 ...FileAttachment
 }
 hipaa_name
 id
 is_custom
 label
 metadata
 mod_type
 options
 options_array
 other_module_ids_to_autoscore_on
 parent_custom_module_id
 position
 position_integer
 required
 sublabel
}
"""


OPERATION: GraphQLOperation[list[CustomModule] | None] = GraphQLOperation(
    name="questionBankModules",
    kind="query",
    safety="read",
    arguments={"category": "String", "keywords": "String"},
    document="""
query questionBankModules($category: String, $keywords: String) {
 questionBankModules(category: $category, keywords: $keywords) {
 ...CustomModule
 }
}
"""
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT,
    decode=value_of("questionBankModules", list[CustomModule], expected="list or null"),
    pagination=Pagination("whole"),
)
