# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_custom_food_payload import DELETE_CUSTOM_FOOD_PAYLOAD_FRAGMENT, DeleteCustomFoodPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.food import FOOD_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCustomFoodPayload] = GraphQLOperation(
    name="deleteCustomFood",
    kind="mutation",
    root_field="deleteCustomFood",
    python_path="healthie.mutations.delete_custom_food",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomFoodInput"},
    document="""
mutation deleteCustomFood($input: deleteCustomFoodInput) {
  deleteCustomFood(input: $input) {
    ...DeleteCustomFoodPayload
  }
}
"""
    + DELETE_CUSTOM_FOOD_PAYLOAD_FRAGMENT
    + FOOD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomFood", DeleteCustomFoodPayload),
)
