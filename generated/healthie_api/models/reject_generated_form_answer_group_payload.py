# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.generated_form_answer_group_type import GeneratedFormAnswerGroupType


class RejectGeneratedFormAnswerGroupPayload(BaseModel):
    generated_form_answer_group: GeneratedFormAnswerGroupType | None
    messages: list[FieldError | None] | None


REJECT_GENERATED_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT = """
fragment RejectGeneratedFormAnswerGroupPayload on rejectGeneratedFormAnswerGroupPayload {
  generated_form_answer_group {
    ...GeneratedFormAnswerGroupType
  }
  messages {
    ...FieldError
  }
}
"""
