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


class UpdateCustomFoodInput(InputModel):
    id: ID | None = None
    name: str | None = None
    nutrients: NutrientsInput | None = None
    serving_size: ServingSizeInput | None = None
    user_id: ID | None = None


class UpdateCustomFoodPayload(BaseModel):
    custom_food: Food | None = Field(validation_alias="customFood", serialization_alias="customFood")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCustomFoodPayload] = GraphQLOperation(
    name="updateCustomFood",
    kind="mutation",
    root_field="updateCustomFood",
    python_path="healthie.mutations.update_custom_food",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomFoodInput!"},
    document="""
mutation updateCustomFood($input: updateCustomFoodInput) {
  updateCustomFood(input: $input) {
    ...UpdateCustomFoodPayload
  }
}

fragment UpdateCustomFoodPayload on updateCustomFoodPayload {
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
    decode=object_of("updateCustomFood", UpdateCustomFoodPayload),
)
