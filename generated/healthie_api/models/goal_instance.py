# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import Boolean, DateTime


class GoalInstance(BaseModel):
    end_range: DateTime | None
    goal: Reference | None
    is_completed_for_interval: Boolean | None
    start_range: DateTime | None


GOAL_INSTANCE_FRAGMENT = """
fragment GoalInstance on GoalInstance {
  end_range
  goal {
    id
  }
  is_completed_for_interval
  start_range
}
"""
