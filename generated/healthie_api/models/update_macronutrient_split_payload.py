# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.health_assessment import HealthAssessment


class UpdateMacronutrientSplitPayload(BaseModel):
    assessment: HealthAssessment | None
    messages: list[FieldError | None] | None


UPDATE_MACRONUTRIENT_SPLIT_PAYLOAD_FRAGMENT = """
fragment UpdateMacronutrientSplitPayload on UpdateMacronutrientSplitPayload {
  assessment {
    ...HealthAssessment
  }
  messages {
    ...FieldError
  }
}
"""
