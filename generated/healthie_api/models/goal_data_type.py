# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import Int


class GoalDataType(BaseModel):
    all_goals_frequency_count: Int | None
    all_goals_status_count: Int | None
    all_time_goals_count: Int | None
    completed_goals_count: Int | None
    daily_goals_count: Int | None
    goals: list[Reference] | None
    goals_count: Int | None
    goals_streak_count: Int | None
    not_completed_goals_count: Int | None
    one_time_goals_count: Int | None
    weekly_goals_count: Int | None


GOAL_DATA_TYPE_FRAGMENT = """
fragment GoalDataType on GoalDataType {
  all_goals_frequency_count
  all_goals_status_count
  all_time_goals_count
  completed_goals_count
  daily_goals_count
  goals {
    id
  }
  goals_count
  goals_streak_count
  not_completed_goals_count
  one_time_goals_count
  weekly_goals_count
}
"""
