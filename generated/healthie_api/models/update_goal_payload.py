# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
