# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Date, DateTime


class Goal(BaseModel):
    created_at: DateTime
    created_user: Reference | None
    created_user_id: ID | None
    description: str | None
    due_date: Date | None
    goal_histories: list[Reference]
    id: ID
    is_used_as_template: Boolean | None
    name: str | None
    parent_id: ID | None
    parent_subgoal_completion_rate: str | None
    reminder: Reference | None
    repeat: str | None
    source_template_id: str | None
    start_on: Date
    subgoals: list[Reference] | None
    subgoals_count: str | None
    title_link: str | None
    user: Reference | None
    user_id: ID | None


GOAL_FRAGMENT = """
fragment Goal on Goal {
  created_at
  created_user {
    id
  }
  created_user_id
  description
  due_date
  goal_histories {
    id
  }
  id
  is_used_as_template
  name
  parent_id
  parent_subgoal_completion_rate
  reminder {
    id
  }
  repeat
  source_template_id
  start_on
  subgoals {
    id
  }
  subgoals_count
  title_link
  user {
    id
  }
  user_id
}
"""
