# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateReferralInput(InputModel):
    id: ID | None = None
    metadata: str | None = None
    referral_reason: str | None = None
    referring_physician_id: ID | None = None
    user_id: ID | None = None
