# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateOnboardingFlowInput(InputModel):
    groups_to_use_onboarding_flow: str | None = None
    id: ID | None = None
    name: str | None = None
