# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class HealthAssessmentServiceSignupInput(InputModel):
    device_token: str | None = None
    device_type: str | None = None
    email: str | None = None
    user_id: ID | None = None
