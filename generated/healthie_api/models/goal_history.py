# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Date, DateTime

from ..enums.goal_history_action_type_enum import GoalHistoryActionTypeEnum


class GoalHistory(BaseModel):
    action: GoalHistoryActionTypeEnum | None
    completed_on: Date
    created_at: DateTime
    description: str | None
    goal: Reference | None
    goal_id: ID | None
    id: ID
    is_subgoal: Boolean | None
    name: str | None
    repeat: str | None
    user: Reference | None
    user_id: ID | None


GOAL_HISTORY_FRAGMENT = """
fragment GoalHistory on GoalHistory {
  action
  completed_on
  created_at
  description
  goal {
    id
  }
  goal_id
  id
  is_subgoal
  name
  repeat
  user {
    id
  }
  user_id
}
"""
