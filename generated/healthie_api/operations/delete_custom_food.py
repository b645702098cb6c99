# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.food import FOOD_FRAGMENT, Food


class DeleteCustomFoodInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


class DeleteCustomFoodPayload(BaseModel):
    custom_food: Food | None = Field(validation_alias="customFood", serialization_alias="customFood")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCustomFoodPayload] = GraphQLOperation(
    name="deleteCustomFood",
    kind="mutation",
    root_field="deleteCustomFood",
    python_path="healthie.mutations.delete_custom_food",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomFoodInput!"},
    document="""
mutation deleteCustomFood($input: deleteCustomFoodInput) {
  deleteCustomFood(input: $input) {
    ...DeleteCustomFoodPayload
  }
}

fragment DeleteCustomFoodPayload on deleteCustomFoodPayload {
  customFood {
    ...Food
  }
  messages {
    ...FieldError
  }
}
"""
    + FOOD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomFood", DeleteCustomFoodPayload),
)
