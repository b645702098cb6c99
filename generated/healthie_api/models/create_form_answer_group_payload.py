# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.form_answer_group import FormAnswerGroup


class CreateFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


CREATE_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT = """
fragment CreateFormAnswerGroupPayload on createFormAnswerGroupPayload {
  form_answer_group {
    ...FormAnswerGroup
  }
  messages {
    ...FieldError
  }
}
"""
