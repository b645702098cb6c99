# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime
from hero_healthie_runtime.lists import Pagination


class FormAnswer(BaseModel):
    answer: str | None
    conditional_custom_module_id: ID | None
    created_at: DateTime
    custom_module: Reference | None
    custom_module_id: str | None
    displayed_answer: str | None
    file_attachments: list[Reference] | None
    filter_type: str | None
    form_answer_group: Reference | None
    id: ID
    label: str | None
    metadata: str | None
    updated_at: DateTime | None
    user_id: str | None
    value_to_filter: str | None


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

fragment FormAnswer on FormAnswer {
  answer
  conditional_custom_module_id
  created_at
  custom_module {
    id
  }
  custom_module_id
  displayed_answer
  file_attachments {
    id
  }
  filter_type
  form_answer_group {
    id
  }
  id
  label
  metadata
  updated_at
  user_id
  value_to_filter
}
""",
    decode=value_of("initialFormAnswers", list[FormAnswer], expected="list or null"),
    pagination=Pagination("whole"),
)
