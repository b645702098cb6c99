# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Boolean, Int


class AppointmentSummaryData(BaseModel):
    avg_per_day: Int | None
    avg_per_day_percent_diff: Int | None
    busiest_days_of_week: list[str | None] | None
    cache_generation_in_progress: Boolean | None
    percent_diff: Int | None
    total_count: Int | None


APPOINTMENT_SUMMARY_DATA_FRAGMENT = """
fragment AppointmentSummaryData on AppointmentSummaryData {
  avg_per_day
  avg_per_day_percent_diff
  busiest_days_of_week
  cache_generation_in_progress
  percent_diff
  total_count
}
"""
