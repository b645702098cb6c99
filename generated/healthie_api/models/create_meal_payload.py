# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.meal import Meal


class CreateMealPayload(BaseModel):
    meal: Meal | None
    messages: list[FieldError | None] | None


CREATE_MEAL_PAYLOAD_FRAGMENT = """
fragment CreateMealPayload on createMealPayload {
  meal {
    ...Meal
  }
  messages {
    ...FieldError
  }
}
"""
