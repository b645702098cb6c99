# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import Int


class GoalOverallCompletionRateInfo(BaseModel):
    actual_times_completed: Int | None
    percent: Int | None
    possible_times_completed: Int | None


GOAL_OVERALL_COMPLETION_RATE_INFO_FRAGMENT = """
fragment GoalOverallCompletionRateInfo on GoalOverallCompletionRateInfo {
  actual_times_completed
  percent
  possible_times_completed
}
"""
