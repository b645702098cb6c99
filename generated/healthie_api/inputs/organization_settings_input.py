# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean


class OrganizationSettingsInput(InputModel):
    appointment_type_specific_appointment_settings: Boolean | None = None
    booking_state_license_restrictions: Boolean | None = None
    conditional_form_questions: Boolean | None = None
    scheduling_priority_levels: Boolean | None = None
    sync_calendar_events_with_main_cal: Boolean | None = None
