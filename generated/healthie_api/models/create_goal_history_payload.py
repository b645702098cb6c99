# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
