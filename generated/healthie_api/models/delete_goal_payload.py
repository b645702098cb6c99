# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.goal import Goal


class DeleteGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


DELETE_GOAL_PAYLOAD_FRAGMENT = """
fragment DeleteGoalPayload on deleteGoalPayload {
  goal {
    ...Goal
  }
  messages {
    ...FieldError
  }
}
"""
