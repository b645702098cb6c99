# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.nutrients_input import NutrientsInput
from ..inputs.serving_size_input import ServingSizeInput
from ..scalars import ID


class UpdateCustomFoodInput(InputModel):
    id: ID | None = None
    name: str | None = None
    nutrients: NutrientsInput | None = None
    serving_size: ServingSizeInput | None = None
    user_id: ID | None = None
