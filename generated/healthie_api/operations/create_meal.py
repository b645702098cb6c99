# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.meal import MEAL_FRAGMENT, Meal


class CreateMealInput(InputModel):
    food_items: str | None = None
    name: str | None = None
    user_id: ID | None = None


class CreateMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateMealPayload] = GraphQLOperation(
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
