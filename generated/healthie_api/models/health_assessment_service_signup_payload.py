# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class HealthAssessmentServiceSignupPayload(BaseModel):
    deeplink_url: str | None
    messages: list[FieldError | None] | None


HEALTH_ASSESSMENT_SERVICE_SIGNUP_PAYLOAD_FRAGMENT = """
fragment HealthAssessmentServiceSignupPayload on HealthAssessmentServiceSignupPayload {
  deeplink_url
  messages {
    ...FieldError
  }
}
"""
