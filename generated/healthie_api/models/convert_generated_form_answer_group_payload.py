# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.form_answer_group import FormAnswerGroup
from ..models.generated_form_answer_group_type import GeneratedFormAnswerGroupType


class ConvertGeneratedFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    generated_form_answer_group: GeneratedFormAnswerGroupType | None
    messages: list[FieldError | None] | None


CONVERT_GENERATED_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT = """
fragment ConvertGeneratedFormAnswerGroupPayload on convertGeneratedFormAnswerGroupPayload {
  form_answer_group {
    ...FormAnswerGroup
  }
  generated_form_answer_group {
    ...GeneratedFormAnswerGroupType
  }
  messages {
    ...FieldError
  }
}
"""
