# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_meal_payload import CREATE_MEAL_PAYLOAD_FRAGMENT, CreateMealPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.meal import MEAL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMealPayload] = GraphQLOperation(
    name="createMeal",
    kind="mutation",
    root_field="createMeal",
    python_path="healthie.mutations.create_meal",
    safety="create",
    confidence="full",
    arguments={"input": "createMealInput"},
    document="""
mutation createMeal($input: createMealInput) {
  createMeal(input: $input) {
    ...CreateMealPayload
  }
}
"""
    + CREATE_MEAL_PAYLOAD_FRAGMENT
    + MEAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMeal", CreateMealPayload),
)
