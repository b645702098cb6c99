# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.food import FOOD_FRAGMENT
from ..models.update_custom_food_payload import UPDATE_CUSTOM_FOOD_PAYLOAD_FRAGMENT, UpdateCustomFoodPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCustomFoodPayload] = GraphQLOperation(
    name="updateCustomFood",
    kind="mutation",
    root_field="updateCustomFood",
    python_path="healthie.mutations.update_custom_food",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomFoodInput"},
    document="""
mutation updateCustomFood($input: updateCustomFoodInput) {
  updateCustomFood(input: $input) {
    ...UpdateCustomFoodPayload
  }
}
"""
    + UPDATE_CUSTOM_FOOD_PAYLOAD_FRAGMENT
    + FOOD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomFood", UpdateCustomFoodPayload),
)
