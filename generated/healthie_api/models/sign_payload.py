# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.form_answer_group import FormAnswerGroup
from ..models.form_answer_group_signing import FormAnswerGroupSigning


class SignPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    form_answer_group_signing: FormAnswerGroupSigning | None
    messages: list[FieldError | None] | None


SIGN_PAYLOAD_FRAGMENT = """
fragment SignPayload on SignPayload {
  form_answer_group {
    ...FormAnswerGroup
  }
  form_answer_group_signing {
    ...FormAnswerGroupSigning
  }
  messages {
    ...FieldError
  }
}
"""
