# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.form_answer import FORM_ANSWER_FRAGMENT, FormAnswer

OPERATION: GraphQLOperation[list[FormAnswer] | None] = GraphQLOperation(
    name="initialFormAnswers",
    kind="query",
    root_field="initialFormAnswers",
    python_path="healthie.queries.initial_form_answers",
    safety="read",
    confidence="full",
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
    + FORM_ANSWER_FRAGMENT,
    decode=value_of("initialFormAnswers", list[FormAnswer], expected="list or null"),
    pagination=Pagination("whole"),
)
