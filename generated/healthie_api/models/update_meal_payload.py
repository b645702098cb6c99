# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.meal import Meal


class UpdateMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


UPDATE_MEAL_PAYLOAD_FRAGMENT = """
fragment UpdateMealPayload on updateMealPayload {
  meal {
    ...Meal
  }
  messages {
    ...FieldError
  }
}
"""
