# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class CreateCompletedOnboardingItemInput(InputModel):
    onboarding_item_id: ID | None = None
    skipped: Boolean | None = None
    user_id: ID | None = None
