# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class GeneratedFormAnswerGroupType(BaseModel):
    appointment: Reference | None
    appointment_id: ID | None
    created_at: DateTime
    custom_module_form: Reference
    feedback: str | None
    form_answer_group: Reference | None
    generated_form_answers: list[OptionalReference]
    id: ID
    kind: str | None
    rejection_reason: list[str] | None


GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT = """
fragment GeneratedFormAnswerGroupType on GeneratedFormAnswerGroupType {
  appointment {
    id
  }
  appointment_id
  created_at
  custom_module_form {
    id
  }
  feedback
  form_answer_group {
    id
  }
  generated_form_answers {
    id
  }
  id
  kind
  rejection_reason
}
"""
