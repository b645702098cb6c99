# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class UpdateMealInput(InputModel):
    food_items: str | None = None
    id: ID | None = None
    name: str | None = None
    user_id: ID | None = None
