# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.meal import MEAL_FRAGMENT, Meal


class DeleteMealInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


class DeleteMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteMealPayload] = GraphQLOperation(
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
