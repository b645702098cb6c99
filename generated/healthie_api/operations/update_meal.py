# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.meal import MEAL_FRAGMENT
from ..models.update_meal_payload import UPDATE_MEAL_PAYLOAD_FRAGMENT, UpdateMealPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateMealPayload] = GraphQLOperation(
    name="updateMeal",
    kind="mutation",
    root_field="updateMeal",
    python_path="healthie.mutations.update_meal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateMealInput"},
    document="""
mutation updateMeal($input: updateMealInput) {
  updateMeal(input: $input) {
    ...UpdateMealPayload
  }
}
"""
    + UPDATE_MEAL_PAYLOAD_FRAGMENT
    + MEAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateMeal", UpdateMealPayload),
)
