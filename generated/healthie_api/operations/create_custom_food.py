# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..inputs.nutrients_input import NutrientsInput
from ..inputs.serving_size_input import ServingSizeInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.food import FOOD_FRAGMENT, Food
from ..models.food_nutrient import FOOD_NUTRIENT_FRAGMENT


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
    safety="create",
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
    + FOOD_NUTRIENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomFood", CreateCustomFoodPayload),
)
