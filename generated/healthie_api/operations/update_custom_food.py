# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..inputs.nutrients_input import NutrientsInput
from ..inputs.serving_size_input import ServingSizeInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.food import FOOD_FRAGMENT, Food
from ..models.food_nutrient import FOOD_NUTRIENT_FRAGMENT


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
    safety="idempotent_write",
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
    + FOOD_NUTRIENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomFood", UpdateCustomFoodPayload),
)
