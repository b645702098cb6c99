# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.food import Food


class DeleteCustomFoodPayload(BaseModel):
    custom_food: Food | None = Field(validation_alias="customFood", serialization_alias="customFood")
    messages: list[FieldError | None] | None


DELETE_CUSTOM_FOOD_PAYLOAD_FRAGMENT = """
fragment DeleteCustomFoodPayload on deleteCustomFoodPayload {
  customFood {
    ...Food
  }
  messages {
    ...FieldError
  }
}
"""
