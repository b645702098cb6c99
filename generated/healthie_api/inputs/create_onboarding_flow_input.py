# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel


class CreateOnboardingFlowInput(InputModel):
    groups_to_use_onboarding_flow: str | None = None
    name: str | None = None
