# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
