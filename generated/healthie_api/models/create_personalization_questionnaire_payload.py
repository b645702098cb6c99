# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..scalars import Boolean


class CreatePersonalizationQuestionnairePayload(BaseModel):
    messages: list[FieldError | None] | None
    was_saved: Boolean | None


CREATE_PERSONALIZATION_QUESTIONNAIRE_PAYLOAD_FRAGMENT = """
fragment CreatePersonalizationQuestionnairePayload on createPersonalizationQuestionnairePayload {
  messages {
    ...FieldError
  }
  was_saved
}
"""
