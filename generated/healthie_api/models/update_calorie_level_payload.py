# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.health_assessment import HealthAssessment


class UpdateCalorieLevelPayload(BaseModel):
    assessment: HealthAssessment | None
    messages: list[FieldError | None] | None


UPDATE_CALORIE_LEVEL_PAYLOAD_FRAGMENT = """
fragment UpdateCalorieLevelPayload on UpdateCalorieLevelPayload {
  assessment {
    ...HealthAssessment
  }
  messages {
    ...FieldError
  }
}
"""
