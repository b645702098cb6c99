# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.goal import Goal


class UpdateGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


UPDATE_GOAL_PAYLOAD_FRAGMENT = """
fragment UpdateGoalPayload on updateGoalPayload {
  goal {
    ...Goal
  }
  messages {
    ...FieldError
  }
}
"""
