# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.goal_history import GoalHistory


class DeleteGoalHistoryPayload(BaseModel):
    goal_history: GoalHistory | None
    messages: list[FieldError | None] | None


DELETE_GOAL_HISTORY_PAYLOAD_FRAGMENT = """
fragment DeleteGoalHistoryPayload on deleteGoalHistoryPayload {
  goal_history {
    ...GoalHistory
  }
  messages {
    ...FieldError
  }
}
"""
