# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel


class PhysicianReferralInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    referral_reason: str | None = None
    user_id: ID | None = None
