# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
