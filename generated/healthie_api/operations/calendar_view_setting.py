# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, optional_object_of


class CalendarViewSetting(BaseModel):
    appointment_status_filter: str
    appointment_statuses_filter: list[str | None] | None
    appointment_type_filter: ID
    appointment_types_filter: list[ID | None] | None
    availability_appointment_types_filter: list[ID | None] | None
    availability_appt_type_filter: ID | None
    availability_contact_type_filter: str | None
    availability_location_filter: ID | None
    availability_provider_filter: ID | None
    calendar_color_scheme_filter: ID | None
    calendar_interval: str | None
    calendar_view_filter: str | None
    client_confirmation_status: str | None
    contact_types_filter: str | None
    document_area_sorting: str | None
    expand_color_schemes: Boolean | None
    expand_filter_appointments: Boolean | None
    expand_filter_availabilities: Boolean | None
    expand_filter_by_providers: Boolean | None
    expand_filter_providers: Boolean | None
    expand_show_availabilities: Boolean | None
    favorite_saved_filter_id: ID | None
    id: ID
    insurance_plan_ids_filter: list[ID] | None
    location_filter: ID | None
    locations_filter: list[ID | None] | None
    one_time_availabilities: Boolean | None
    org_calendar_view_filter: str | None
    potential_filtered_provider_ids: list[ID] | None
    provider_confirmation_status: str | None
    selected_availability_provider_filter: ID | None
    selected_availability_providers_filter: str | None
    selected_provider_filter: ID | None
    selected_providers_filter: str | None
    show_appointments: Boolean | None
    show_availabilities: Boolean | None
    show_synced_appointments: Boolean | None
    state_licenses_filter: str | None
    tag_ids_filter: str | None
    timezone: str | None
    weekly_availabilities: Boolean | None


CALENDAR_VIEW_SETTING_FRAGMENT = """
fragment CalendarViewSetting on CalendarViewSetting {
 appointment_status_filter
 appointment_statuses_filter
 appointment_type_filter
 appointment_types_filter
 availability_appointment_types_filter
 availability_appt_type_filter
 availability_contact_type_filter
 availability_location_filter
 availability_provider_filter
 calendar_color_scheme_filter
 calendar_interval
 calendar_view_filter
 client_confirmation_status
 contact_types_filter
 document_area_sorting
 expand_color_schemes
 expand_filter_appointments
 expand_filter_availabilities
 expand_filter_by_providers
 expand_filter_providers
 expand_show_availabilities
 favorite_saved_filter_id
 id
 insurance_plan_ids_filter
 location_filter
 locations_filter
 one_time_availabilities
 org_calendar_view_filter
 potential_filtered_provider_ids
 provider_confirmation_status
 selected_availability_provider_filter
 selected_availability_providers_filter
 selected_provider_filter
 selected_providers_filter
 show_appointments
 show_availabilities
 show_synced_appointments
 state_licenses_filter
 tag_ids_filter
 timezone
 weekly_availabilities
}
"""


OPERATION: GraphQLOperation[CalendarViewSetting | None] = GraphQLOperation(
    name="calendarViewSetting",
    kind="query",
    safety="read",
    arguments={"saved_filter_id": "ID"},
    document="""
query calendarViewSetting($saved_filter_id: ID) {
 calendarViewSetting(saved_filter_id: $saved_filter_id) {
 ...CalendarViewSetting
 }
}
"""
    + CALENDAR_VIEW_SETTING_FRAGMENT,
    decode=optional_object_of("calendarViewSetting", CalendarViewSetting),
)
