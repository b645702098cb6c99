# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.calendar_view_setting import CalendarViewSetting
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CalendarViewSetting | None] = GraphQLOperation(
    name="calendarViewSetting",
    kind="query",
    root_field="calendarViewSetting",
    python_path="healthie.queries.calendar_view_setting",
    safety="read",
    confidence="full",
    arguments={"saved_filter_id": "ID"},
    document="""
query calendarViewSetting($saved_filter_id: ID) {
  calendarViewSetting(saved_filter_id: $saved_filter_id) {
    ...CalendarViewSetting
  }
}

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
""",
    decode=optional_object_of("calendarViewSetting", CalendarViewSetting),
)
