# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class CreateOnboardingFlowInput(InputModel):
    groups_to_use_onboarding_flow: str | None = None
    name: str | None = None
