# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateMealInput(InputModel):
    food_items: str | None = None
    id: ID | None = None
    name: str | None = None
    user_id: ID | None = None
