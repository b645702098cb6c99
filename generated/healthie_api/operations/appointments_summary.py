# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import Boolean, Int


class AppointmentSummaryData(BaseModel):
    avg_per_day: Int | None
    avg_per_day_percent_diff: Int | None
    busiest_days_of_week: list[str | None] | None
    cache_generation_in_progress: Boolean | None
    percent_diff: Int | None
    total_count: Int | None


OPERATION: GraphQLOperation[AppointmentSummaryData | None] = GraphQLOperation(
    name="appointmentsSummary",
    kind="query",
    root_field="appointmentsSummary",
    python_path="healthie.queries.appointments_summary",
    safety="read",
    confidence="full",
    arguments={
        "provider_ids": "[ID]",
        "range_end": "__Day",
        "range_start": "__Day",
        "range_type": "String",
        "require_cache_threshold": "Int",
    },
    document="""
query appointmentsSummary($provider_ids: [ID], $range_end: String, $range_start: String, $range_type: String, $require_cache_threshold: Int) {
  appointmentsSummary(
    provider_ids: $provider_ids
    range_end: $range_end
    range_start: $range_start
    range_type: $range_type
    require_cache_threshold: $require_cache_threshold
  ) {
    ...AppointmentSummaryData
  }
}

fragment AppointmentSummaryData on AppointmentSummaryData {
  avg_per_day
  avg_per_day_percent_diff
  busiest_days_of_week
  cache_generation_in_progress
  percent_diff
  total_count
}
""",
    decode=optional_object_of("appointmentsSummary", AppointmentSummaryData),
)
