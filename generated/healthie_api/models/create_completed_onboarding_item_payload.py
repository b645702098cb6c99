# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.completed_onboarding_item import CompletedOnboardingItem
from ..models.field_error import FieldError


class CreateCompletedOnboardingItemPayload(BaseModel):
    completed_onboarding_item: CompletedOnboardingItem | None
    messages: list[FieldError | None] | None


CREATE_COMPLETED_ONBOARDING_ITEM_PAYLOAD_FRAGMENT = """
fragment CreateCompletedOnboardingItemPayload on createCompletedOnboardingItemPayload {
  completed_onboarding_item {
    ...CompletedOnboardingItem
  }
  messages {
    ...FieldError
  }
}
"""
