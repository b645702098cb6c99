# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.goal_history import GoalHistory


class CreateGoalHistoryPayload(BaseModel):
    goal_history: GoalHistory | None = Field(validation_alias="goalHistory", serialization_alias="goalHistory")
    messages: list[FieldError | None] | None


CREATE_GOAL_HISTORY_PAYLOAD_FRAGMENT = """
fragment CreateGoalHistoryPayload on createGoalHistoryPayload {
  goalHistory {
    ...GoalHistory
  }
  messages {
    ...FieldError
  }
}
"""
