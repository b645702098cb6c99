# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateSubscriptionInput(InputModel):
    activate_short_trial: Boolean | None = None
    details: str | None = None
    id: ID | None = None
    new_plan_name: str | None = None
    reactivate_plan: str | None = None
    reason: str | None = None
    stripe_idempotency_key: ID | None = None
    stripe_plan: str | None = None
    switch_plan: str | None = None
    token: str | None = None
    wants_to_cancel: Boolean | None = None
