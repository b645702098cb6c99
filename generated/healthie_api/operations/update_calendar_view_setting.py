# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.calendar_view_setting import CALENDAR_VIEW_SETTING_FRAGMENT, CalendarViewSetting


class UpdateCalendarViewSettingInput(InputModel):
    appointment_status_filter: str | None = None
    appointment_statuses_filter: list[str | None] | None = None
    appointment_type_filter: ID | None = None
    appointment_types_filter: list[ID | None] | None = None
    availability_appointment_types_filter: list[ID | None] | None = None
    availability_appt_type_filter: ID | None = None
    availability_contact_type_filter: str | None = None
    availability_location_filter: ID | None = None
    availability_provider_filter: ID | None = None
    availablilty_appt_type_filter: ID | None = Field(default=None, deprecated=True)
    calendar_color_scheme_filter: ID | None = None
    calendar_interval: str | None = None
    calendar_view_filter: str | None = None
    client_confirmation_status: str | None = None
    contact_types_filter: str | None = None
    document_area_sorting: str | None = None
    expand_color_schemes: Boolean | None = None
    expand_filter_appointments: Boolean | None = None
    expand_filter_availabilities: Boolean | None = None
    expand_filter_by_providers: Boolean | None = None
    expand_filter_providers: Boolean | None = None
    expand_show_availabilities: Boolean | None = None
    favorite_saved_filter_id: ID | None = None
    id: ID | None = None
    insurance_plan_ids_filter: list[ID] | None = None
    location_filter: ID | None = None
    locations_filter: list[ID | None] | None = None
    one_time_availabilities: Boolean | None = None
    org_calendar_view_filter: str | None = None
    provider_confirmation_status: str | None = None
    selected_availability_provider_filter: ID | None = None
    selected_availability_providers_filter: str | None = None
    selected_provider_filter: ID | None = None
    selected_providers_filter: str | None = None
    show_appointments: Boolean | None = None
    show_availabilities: Boolean | None = None
    show_synced_appointments: Boolean | None = None
    state_licenses_filter: str | None = None
    tag_ids_filter: str | None = None
    timezone: str | None = None
    weekly_availabilities: Boolean | None = None


class UpdateCalendarViewSettingPayload(BaseModel):
    calendar_view_setting: CalendarViewSetting | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCalendarViewSettingPayload] = GraphQLOperation(
    name="updateCalendarViewSetting",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCalendarViewSettingInput!"},
    document="""
mutation updateCalendarViewSetting($input: updateCalendarViewSettingInput) {
 updateCalendarViewSetting(input: $input) {
 ...UpdateCalendarViewSettingPayload
 }
}

fragment UpdateCalendarViewSettingPayload on updateCalendarViewSettingPayload {
 calendar_view_setting {
 ...CalendarViewSetting
 }
 messages {
 ...FieldError
 }
}
"""
    + CALENDAR_VIEW_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCalendarViewSetting", UpdateCalendarViewSettingPayload),
    facts=(
        Fact(argument="input.availablilty_appt_type_filter", kind="replaced", text="is deprecated", check="deprecated"),
    ),
)
