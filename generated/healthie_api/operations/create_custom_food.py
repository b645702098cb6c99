# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_custom_food_payload import CREATE_CUSTOM_FOOD_PAYLOAD_FRAGMENT, CreateCustomFoodPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.food import FOOD_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomFoodPayload] = GraphQLOperation(
    name="createCustomFood",
    kind="mutation",
    root_field="createCustomFood",
    python_path="healthie.mutations.create_custom_food",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomFoodInput"},
    document="""
mutation createCustomFood($input: createCustomFoodInput) {
  createCustomFood(input: $input) {
    ...CreateCustomFoodPayload
  }
}
"""
    + CREATE_CUSTOM_FOOD_PAYLOAD_FRAGMENT
    + FOOD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomFood", CreateCustomFoodPayload),
)
