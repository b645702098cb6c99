# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class HealthAssessmentServiceSignupInput(InputModel):
    device_token: str | None = None
    device_type: str | None = None
    email: str | None = None
    user_id: ID | None = None
