# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.goal import Goal


class CreateGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


CREATE_GOAL_PAYLOAD_FRAGMENT = """
fragment CreateGoalPayload on createGoalPayload {
  goal {
    ...Goal
  }
  messages {
    ...FieldError
  }
}
"""
