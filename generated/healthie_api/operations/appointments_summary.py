# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, DateTime, GraphQLOperation, Int, optional_object_of

from ..models.appointment_frequency_data_type import AppointmentFrequencyDataType


class AppointmentPerDayData(BaseModel):
    count: AppointmentFrequencyDataType | None
    date: DateTime | None


class AppointmentPerTypePerDayData(BaseModel):
    appointments: list[AppointmentPerDayData] | None
    name: str | None


class AppointmentPerTypePerUserData(BaseModel):
    appointment_types: list[AppointmentPerTypePerDayData] | None
    name: str | None


class AppointmentPerUserData(BaseModel):
    appointments: list[AppointmentPerDayData] | None
    name: str | None


class AppointmentTypeAppointmentCountData(BaseModel):
    appointment_count: Int | None
    name: str | None


class AppointmentSummaryData(BaseModel):
    appointment_history: list[AppointmentPerDayData] | None
    appointment_history_per_provider: list[AppointmentPerUserData] | None
    appointment_history_per_provider_and_type: list[AppointmentPerTypePerUserData] | None
    appointment_history_per_type: list[AppointmentPerTypePerDayData] | None
    appointments_per_type_count: list[AppointmentTypeAppointmentCountData] | None
    avg_per_day: Int | None
    avg_per_day_percent_diff: Int | None
    busiest_days_of_week: list[str | None] | None
    cache_generation_in_progress: Boolean | None
    percent_diff: Int | None
    total_count: Int | None


OPERATION: GraphQLOperation[AppointmentSummaryData | None] = GraphQLOperation(
    name="appointmentsSummary",
    kind="query",
    safety="read",
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
 appointment_history {
 count {
 cancelled
 checked_in
 late_cancellation
 no_status
 noshow
 occurred
 rescheduled
 }
 date
 }
 appointment_history_per_provider {
 appointments {
 count {
 cancelled
 checked_in
 late_cancellation
 no_status
 noshow
 occurred
 rescheduled
 }
 date
 }
 name
 }
 appointment_history_per_provider_and_type {
 appointment_types {
 appointments {
 count {
 cancelled
 checked_in
 late_cancellation
 no_status
 noshow
 occurred
 rescheduled
 }
 date
 }
 name
 }
 name
 }
 appointment_history_per_type {
 appointments {
 count {
 cancelled
 checked_in
 late_cancellation
 no_status
 noshow
 occurred
 rescheduled
 }
 date
 }
 name
 }
 appointments_per_type_count {
 appointment_count
 name
 }
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
