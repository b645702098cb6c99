# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..inputs.nutrients_input import NutrientsInput
from ..inputs.serving_size_input import ServingSizeInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.food import FOOD_FRAGMENT, Food


class CreateCustomFoodInput(InputModel):
    name: str | None = None
    nutrients: NutrientsInput | None = None
    serving_size: ServingSizeInput | None = None
    user_id: ID | None = None


class CreateCustomFoodPayload(BaseModel):
    custom_food: Food | None = Field(validation_alias="customFood", serialization_alias="customFood")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCustomFoodPayload] = GraphQLOperation(
    name="createCustomFood",
    kind="mutation",
    root_field="createCustomFood",
    python_path="healthie.mutations.create_custom_food",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomFoodInput!"},
    document="""
mutation createCustomFood($input: createCustomFoodInput) {
  createCustomFood(input: $input) {
    ...CreateCustomFoodPayload
  }
}

fragment CreateCustomFoodPayload on createCustomFoodPayload {
  customFood {
    ...Food
  }
  messages {
    ...FieldError
  }
}
"""
    + FOOD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomFood", CreateCustomFoodPayload),
)
