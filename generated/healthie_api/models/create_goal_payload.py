# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
