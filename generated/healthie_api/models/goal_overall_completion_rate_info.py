# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int


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
