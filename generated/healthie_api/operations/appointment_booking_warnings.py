# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class AppointmentBookingWarning(BaseModel):
    category: str | None
    potential_issue_ids: list[str] | None
    potential_issues: list[str] | None
    subtitle: str | None


OPERATION: GraphQLOperation[list[AppointmentBookingWarning] | None] = GraphQLOperation(
    name="appointmentBookingWarnings",
    kind="query",
    safety="read",
    arguments={
        "additional_providers": "String",
        "appointment_type_id": "ID",
        "attendee_ids": "[ID]",
        "current_appt_id": "String",
        "date": "ISO8601DateTime",
        "is_editing": "Boolean",
        "is_group_appt": "Boolean",
        "is_repeating": "Boolean",
        "length_in_minutes": "Int",
        "provider_id": "ID",
        "recurring_appt_id": "ID",
        "repeat_interval": "String",
        "repeat_times": "String",
        "time": "String",
        "timezone": "String",
    },
    document="""
query appointmentBookingWarnings($additional_providers: String, $appointment_type_id: ID, $attendee_ids: [ID], $current_appt_id: String, $date: ISO8601DateTime, $is_editing: Boolean, $is_group_appt: Boolean, $is_repeating: Boolean, $length_in_minutes: Int, $provider_id: ID, $recurring_appt_id: ID, $repeat_interval: String, $repeat_times: String, $time: String, $timezone: String) {
 appointmentBookingWarnings(
 additional_providers: $additional_providers
 appointment_type_id: $appointment_type_id
 attendee_ids: $attendee_ids
 current_appt_id: $current_appt_id
 date: $date
 is_editing: $is_editing
 is_group_appt: $is_group_appt
 is_repeating: $is_repeating
 length_in_minutes: $length_in_minutes
 provider_id: $provider_id
 recurring_appt_id: $recurring_appt_id
 repeat_interval: $repeat_interval
 repeat_times: $repeat_times
 time: $time
 timezone: $timezone
 ) {
 ...AppointmentBookingWarning
 }
}

fragment AppointmentBookingWarning on AppointmentBookingWarning {
 category
 potential_issue_ids
 potential_issues
 subtitle
}
""",
    decode=value_of("appointmentBookingWarnings", list[AppointmentBookingWarning], expected="list or null"),
    pagination=Pagination("whole"),
)
