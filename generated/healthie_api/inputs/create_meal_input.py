# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateMealInput(InputModel):
    food_items: str | None = None
    name: str | None = None
    user_id: ID | None = None
