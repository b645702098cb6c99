# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateCalorieLevelInput(InputModel):
    device_token: str | None = None
    device_type: str | None = None
    email: str | None = None
    high_end_caloric_intake: str | None = None
    run_id: ID | None = None
    user_id: ID | None = None
