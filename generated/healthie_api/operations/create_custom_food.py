# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.food import FOOD_FRAGMENT, Food


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
