# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="updateMeal",
    python_path="healthie.mutations.update_meal",
    safety="idempotent_write",
    confidence="full",
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
