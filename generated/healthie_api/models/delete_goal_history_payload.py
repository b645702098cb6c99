# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
