# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class UpdateOnboardingFlowInput(InputModel):
    groups_to_use_onboarding_flow: str | None = None
    id: ID | None = None
    name: str | None = None
