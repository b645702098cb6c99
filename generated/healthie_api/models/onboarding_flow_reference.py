# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class OnboardingFlowReference(BaseModel):
    id: ID
    name: str | None


ONBOARDING_FLOW_REFERENCE_FRAGMENT = """
fragment OnboardingFlowReference on OnboardingFlow {
 id
 name
}
"""
