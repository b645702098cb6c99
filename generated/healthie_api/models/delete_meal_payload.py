# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.meal import Meal


class DeleteMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


DELETE_MEAL_PAYLOAD_FRAGMENT = """
fragment DeleteMealPayload on deleteMealPayload {
  meal {
    ...Meal
  }
  messages {
    ...FieldError
  }
}
"""
