# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, DateTime, NamedReference

from ..models.reminder import Reminder
from ..models.user_reference import UserReference


class Goal(BaseModel):
    created_at: DateTime
    created_user: UserReference | None
    created_user_id: ID | None
    description: str | None
    due_date: Date | None
    goal_histories: list[NamedReference]
    id: ID
    is_used_as_template: Boolean | None
    name: str | None
    parent_id: ID | None
    parent_subgoal_completion_rate: str | None
    reminder: Reminder | None
    repeat: str | None
    source_template_id: str | None
    start_on: Date
    subgoals: list[NamedReference] | None
    subgoals_count: str | None
    title_link: str | None
    user: UserReference | None
    user_id: ID | None


GOAL_FRAGMENT = """
fragment Goal on Goal {
 created_at
 created_user {
 ...UserReference
 }
 created_user_id
 description
 due_date
 goal_histories {
 id
 name
 }
 id
 is_used_as_template
 name
 parent_id
 parent_subgoal_completion_rate
 reminder {
 ...Reminder
 }
 repeat
 source_template_id
 start_on
 subgoals {
 id
 name
 }
 subgoals_count
 title_link
 user {
 ...UserReference
 }
 user_id
}
"""
