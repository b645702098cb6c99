# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, NamedReference

from ..models.custom_module import CustomModule
from ..models.file_attachment import FileAttachment


class FormAnswer(BaseModel):
    answer: str | None
    conditional_custom_module_id: ID | None
    created_at: DateTime
    custom_module: CustomModule | None
    custom_module_id: str | None
    displayed_answer: str | None
    file_attachments: list[FileAttachment] | None
    filter_type: str | None
    form_answer_group: NamedReference | None
    id: ID
    label: str | None
    metadata: str | None
    updated_at: DateTime | None
    user_id: str | None
    value_to_filter: str | None


FORM_ANSWER_FRAGMENT = """
fragment FormAnswer on FormAnswer {
 answer
 conditional_custom_module_id
 created_at
 custom_module {
 ...CustomModule
 }
 custom_module_id
 displayed_answer
 file_attachments {
 ...FileAttachment
 }
 filter_type
 form_answer_group {
 id
 name
 }
 id
 label
 metadata
 updated_at
 user_id
 value_to_filter
}
"""
