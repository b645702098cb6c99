# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, NamedReference, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT, CustomModule


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


INITIAL_FORM_ANSWERS_FRAGMENT = """
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


OPERATION: GraphQLOperation[list[FormAnswer] | None] = GraphQLOperation(
    name="initialFormAnswers",
    kind="query",
    safety="read",
    arguments={"custom_module_form_id": "ID", "incomplete_form_id": "ID", "user_id": "ID"},
    document="""
query initialFormAnswers($custom_module_form_id: ID, $incomplete_form_id: ID, $user_id: ID) {
 initialFormAnswers(
 custom_module_form_id: $custom_module_form_id
 incomplete_form_id: $incomplete_form_id
 user_id: $user_id
 ) {
 ...FormAnswer
 }
}
"""
    + INITIAL_FORM_ANSWERS_FRAGMENT
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT,
    decode=value_of("initialFormAnswers", list[FormAnswer], expected="list or null"),
    pagination=Pagination("whole"),
)
