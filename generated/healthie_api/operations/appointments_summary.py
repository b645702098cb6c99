# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.appointment_summary_data import APPOINTMENT_SUMMARY_DATA_FRAGMENT, AppointmentSummaryData

OPERATION: GraphQLOperation[AppointmentSummaryData | None] = GraphQLOperation(
    name="appointmentsSummary",
    kind="query",
    root_field="appointmentsSummary",
    python_path="healthie.queries.appointments_summary",
    safety="read",
    confidence="full",
    arguments={
        "provider_ids": "[ID]",
        "range_end": "String",
        "range_start": "String",
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
"""
    + APPOINTMENT_SUMMARY_DATA_FRAGMENT,
    decode=optional_object_of("appointmentsSummary", AppointmentSummaryData),
)
