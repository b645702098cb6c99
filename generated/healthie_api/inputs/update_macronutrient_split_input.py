# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateMacronutrientSplitInput(InputModel):
    carbs_percentage: str | None = None
    device_token: str | None = None
    device_type: str | None = None
    email: str | None = None
    fat_percentage: str | None = None
    protein_percentage: str | None = None
    run_id: ID | None = None
    user_id: ID | None = None
