# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class OnboardingFlow(BaseModel):
    created_at: DateTime
    has_forms_after_welcome: Boolean | None
    id: ID
    is_multiple_providers: Boolean | None
    name: str | None
    onboarding_items: list[Reference]
    onboarding_items_count: Int | None
    user: Reference | None
    user_groups: list[Reference] | None
    user_groups_count: Int | None
    user_groups_name_string: str | None


ONBOARDING_FLOW_FRAGMENT = """
fragment OnboardingFlow on OnboardingFlow {
  created_at
  has_forms_after_welcome
  id
  is_multiple_providers
  name
  onboarding_items {
    id
  }
  onboarding_items_count
  user {
    id
  }
  user_groups {
    id
  }
  user_groups_count
  user_groups_name_string
}
"""
