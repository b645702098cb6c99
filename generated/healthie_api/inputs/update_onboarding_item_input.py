# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int


class UpdateOnboardingItemInput(InputModel):
    billing_disclaimer: str | None = None
    id: ID | None = None
    is_skippable: Boolean | None = None
    item_id: ID | None = None
    item_type: str | None = None
    onboarding_flow_id: ID | None = None
    photo_id_disclaimer: ID | None = None
    policy_disclaimer: str | None = None
    row_order: Int | None = None
    welcome_text: str | None = None
