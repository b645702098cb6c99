# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.form_answer import FORM_ANSWER_FRAGMENT, FormAnswer

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
    + FORM_ANSWER_FRAGMENT
    + CUSTOM_MODULE_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT,
    decode=value_of("initialFormAnswers", list[FormAnswer], expected="list or null"),
    pagination=Pagination("whole"),
)
