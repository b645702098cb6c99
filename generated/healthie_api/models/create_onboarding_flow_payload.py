# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.onboarding_flow import OnboardingFlow


class CreateOnboardingFlowPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_flow: OnboardingFlow | None = Field(
        validation_alias="onboardingFlow", serialization_alias="onboardingFlow"
    )


CREATE_ONBOARDING_FLOW_PAYLOAD_FRAGMENT = """
fragment CreateOnboardingFlowPayload on createOnboardingFlowPayload {
  messages {
    ...FieldError
  }
  onboardingFlow {
    ...OnboardingFlow
  }
}
"""
