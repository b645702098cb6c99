# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.nutrients_input import NutrientsInput
from ..inputs.serving_size_input import ServingSizeInput


class UpdateCustomFoodInput(InputModel):
    id: ID | None = None
    name: str | None = None
    nutrients: NutrientsInput | None = None
    serving_size: ServingSizeInput | None = None
    user_id: ID | None = None
