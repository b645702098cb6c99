# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.food import FOOD_FRAGMENT, Food
from ..models.food_nutrient import FOOD_NUTRIENT_FRAGMENT


class DeleteCustomFoodInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


class DeleteCustomFoodPayload(BaseModel):
    custom_food: Food | None = Field(validation_alias="customFood", serialization_alias="customFood")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCustomFoodPayload] = GraphQLOperation(
    name="deleteCustomFood",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCustomFoodInput!"},
    document="""
mutation deleteCustomFood($input: deleteCustomFoodInput) {
 deleteCustomFood(input: $input) {
 ...DeleteCustomFoodPayload
 }
}

fragment DeleteCustomFoodPayload on deleteCustomFoodPayload {
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
    decode=object_of("deleteCustomFood", DeleteCustomFoodPayload),
)
