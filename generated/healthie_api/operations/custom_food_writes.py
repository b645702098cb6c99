# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.food_nutrient import FOOD_NUTRIENT_FRAGMENT
from ..operations.recent_foods import RECENT_FOODS_FRAGMENT, Food


class NutrientsInput(InputModel):
    added_sugars: str | None = None
    calcium: str | None = None
    carbs: str | None = None
    cholesterol: str | None = None
    fat: str | None = None
    iron: str | None = None
    kcal: str | None = None
    monounsaturated_fat: str | None = None
    polyunsaturated_fat: str | None = None
    potassium: str | None = None
    protein: str | None = None
    saturated_fat: str | None = None
    sodium: str | None = None
    total_fiber: str | None = None
    total_sugars: str | None = None
    trans_fat: str | None = None
    vitamin_a: str | None = None
    vitamin_c: str | None = None
    vitamin_d: str | None = None


class ServingSizeInput(InputModel):
    amount: str | None = None
    id: ID | None = None
    unit: str | None = None


class CreateCustomFoodInput(InputModel):
    name: str | None = None
    nutrients: NutrientsInput | None = None
    serving_size: ServingSizeInput | None = None
    user_id: ID | None = None


class DeleteCustomFoodInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


class UpdateCustomFoodInput(InputModel):
    id: ID | None = None
    name: str | None = None
    nutrients: NutrientsInput | None = None
    serving_size: ServingSizeInput | None = None
    user_id: ID | None = None


class CreateCustomFoodPayload(BaseModel):
    custom_food: Food | None = Field(validation_alias="customFood", serialization_alias="customFood")
    messages: list[FieldError | None] | None


class DeleteCustomFoodPayload(BaseModel):
    custom_food: Food | None = Field(validation_alias="customFood", serialization_alias="customFood")
    messages: list[FieldError | None] | None


class UpdateCustomFoodPayload(BaseModel):
    custom_food: Food | None = Field(validation_alias="customFood", serialization_alias="customFood")
    messages: list[FieldError | None] | None


CREATE_CUSTOM_FOOD: GraphQLOperation[CreateCustomFoodPayload] = GraphQLOperation(
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
    + RECENT_FOODS_FRAGMENT
    + FOOD_NUTRIENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomFood", CreateCustomFoodPayload),
)

DELETE_CUSTOM_FOOD: GraphQLOperation[DeleteCustomFoodPayload] = GraphQLOperation(
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
    + RECENT_FOODS_FRAGMENT
    + FOOD_NUTRIENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomFood", DeleteCustomFoodPayload),
)

UPDATE_CUSTOM_FOOD: GraphQLOperation[UpdateCustomFoodPayload] = GraphQLOperation(
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
    + RECENT_FOODS_FRAGMENT
    + FOOD_NUTRIENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomFood", UpdateCustomFoodPayload),
)
