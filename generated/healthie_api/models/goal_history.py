# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, DateTime, NamedReference

from ..enums.goal_history_action_type_enum import GoalHistoryActionTypeEnum
from ..models.user_reference import UserReference


class GoalHistory(BaseModel):
    action: GoalHistoryActionTypeEnum | None
    completed_on: Date
    created_at: DateTime
    description: str | None
    goal: NamedReference | None
    goal_id: ID | None
    id: ID
    is_subgoal: Boolean | None
    name: str | None
    repeat: str | None
    user: UserReference | None
    user_id: ID | None


GOAL_HISTORY_FRAGMENT = """
fragment GoalHistory on GoalHistory {
 action
 completed_on
 created_at
 description
 goal {
 id
 name
 }
 goal_id
 id
 is_subgoal
 name
 repeat
 user {
 ...UserReference
 }
 user_id
}
"""
