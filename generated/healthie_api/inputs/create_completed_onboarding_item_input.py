# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CreateCompletedOnboardingItemInput(InputModel):
    onboarding_item_id: ID | None = None
    skipped: Boolean | None = None
    user_id: ID | None = None
