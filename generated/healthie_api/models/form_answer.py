# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


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


FORM_ANSWER_FRAGMENT = """
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
"""
