# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_meal_payload import DELETE_MEAL_PAYLOAD_FRAGMENT, DeleteMealPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.meal import MEAL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteMealPayload] = GraphQLOperation(
    name="deleteMeal",
    kind="mutation",
    root_field="deleteMeal",
    python_path="healthie.mutations.delete_meal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteMealInput"},
    document="""
mutation deleteMeal($input: deleteMealInput) {
  deleteMeal(input: $input) {
    ...DeleteMealPayload
  }
}
"""
    + DELETE_MEAL_PAYLOAD_FRAGMENT
    + MEAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteMeal", DeleteMealPayload),
)
