# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.meal import MEAL_FRAGMENT, Meal


class UpdateMealInput(InputModel):
    food_items: str | None = None
    id: ID | None = None
    name: str | None = None
    user_id: ID | None = None


class UpdateMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateMealPayload] = GraphQLOperation(
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
