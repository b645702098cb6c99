# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.meal import MEAL_FRAGMENT, Meal


class CreateMealInput(InputModel):
    food_items: str | None = None
    name: str | None = None
    user_id: ID | None = None


class DeleteMealInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


class UpdateMealInput(InputModel):
    food_items: str | None = None
    id: ID | None = None
    name: str | None = None
    user_id: ID | None = None


class CreateMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


class DeleteMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


class UpdateMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


CREATE_MEAL: GraphQLOperation[CreateMealPayload] = GraphQLOperation(
    name="createMeal",
    kind="mutation",
    safety="create",
    arguments={"input": "createMealInput!"},
    document="""
mutation createMeal($input: createMealInput) {
 createMeal(input: $input) {
 ...CreateMealPayload
 }
}

fragment CreateMealPayload on createMealPayload {
 meal {
 ...Meal
 }
 messages {
 ...FieldError
 }
}
"""
    + MEAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMeal", CreateMealPayload),
)

DELETE_MEAL: GraphQLOperation[DeleteMealPayload] = GraphQLOperation(
    name="deleteMeal",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteMealInput!"},
    document="""
mutation deleteMeal($input: deleteMealInput) {
 deleteMeal(input: $input) {
 ...DeleteMealPayload
 }
}

fragment DeleteMealPayload on deleteMealPayload {
 meal {
 ...Meal
 }
 messages {
 ...FieldError
 }
}
"""
    + MEAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteMeal", DeleteMealPayload),
)

UPDATE_MEAL: GraphQLOperation[UpdateMealPayload] = GraphQLOperation(
    name="updateMeal",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateMealInput!"},
    document="""
mutation updateMeal($input: updateMealInput) {
 updateMeal(input: $input) {
 ...UpdateMealPayload
 }
}

fragment UpdateMealPayload on updateMealPayload {
 meal {
 ...Meal
 }
 messages {
 ...FieldError
 }
}
"""
    + MEAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateMeal", UpdateMealPayload),
)
