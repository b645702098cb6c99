# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="createMeal",
    python_path="healthie.mutations.create_meal",
    safety="create",
    confidence="full",
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
