# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteMeal",
    python_path="healthie.mutations.delete_meal",
    safety="idempotent_write",
    confidence="full",
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
