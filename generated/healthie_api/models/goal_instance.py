# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import Boolean, DateTime


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
