# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.accepted_insurance_plan import AcceptedInsurancePlan
    from ..models.appointment_setting_parts import CalendarColorScheme, ContactType, VideoUrlDefault
    from ..models.user_reference import UserReference
    from ..operations.appointment_location import AppointmentLocation
    from ..operations.custom_module_form import CustomModuleForm
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AcceptedInsurancePlan,
        AppointmentLocation,
        CalendarColorScheme,
        ContactType,
        CustomModuleForm,
        UserReference,
        VideoUrlDefault,
    ) = later(
        __package__,
        "..models.accepted_insurance_plan:AcceptedInsurancePlan",
        "..operations.appointment_location:AppointmentLocation",
        "..models.appointment_setting_parts:CalendarColorScheme",
        "..models.appointment_setting_parts:ContactType",
        "..operations.custom_module_form:CustomModuleForm",
        "..models.user_reference:UserReference",
        "..models.appointment_setting_parts:VideoUrlDefault",
    )


class BaseCalendarInterval(OpenEnum):
    FIFTEEN_MINUTES = "FIFTEEN_MINUTES"
    FIVE_MINUTES = "FIVE_MINUTES"
    TEN_MINUTES = "TEN_MINUTES"


class AppointmentSetting(BaseModel):
    accepted_insurance_plans: list[AcceptedInsurancePlan] | None
    allow_appointment_type_pricing: Boolean | None
    allow_clients_to_cancel_appt: Boolean | None
    allow_clients_to_reschedule_appt: Boolean
    allow_external_videochat_urls: Boolean
    allow_past_appointment_rescheduling: Boolean
    allow_specific_client_pricing: Boolean
    allow_specific_provider_pricing: Boolean
    always_send_confirm_notification: Boolean | None
    appointment_locations: list[AppointmentLocation] | None
    appointment_type_confirmed_email: Boolean | None
    appointment_type_reminder_email: Boolean | None
    appointment_type_reminder_override: Boolean | None
    appointment_type_website_booking_email: Boolean | None
    appt_type_confirmed_email: Boolean | None
    appt_type_reminder_email: Boolean | None
    appt_type_website_booking_email: Boolean | None
    ask_clients_to_confirm: Boolean | None
    ask_to_confirm_via_text: Boolean | None
    auto_charge_enabled: Boolean | None
    auto_create_cms1500: Boolean | None
    auto_invoicing: Boolean | None
    auto_schedule_charges_for_late_cancellation_no_show: Boolean | None
    auto_submit_cms1500: Boolean | None
    base_calendar_interval: BaseCalendarInterval
    booking_interval_restriction: Int | None
    buffer: str | None
    calendar_color_schemes: list[CalendarColorScheme] | None
    calendar_text: str | None
    cant_cancel_message: str | None
    cant_reschedule_message: str | None
    charge_for_occurred_appts: Boolean | None
    client_cancel_reason_required: Boolean | None
    client_should_call_provider: Boolean | None
    clients_have_billing: Boolean | None
    confirm_by_default: Boolean | None
    contact_type_overrides: list[ContactType] | None
    default_appt_form_to_group: Boolean | None
    default_charting_template_id: str | None
    default_charting_template_name: str | None
    default_group_charting_template: CustomModuleForm | None
    default_to_zoom: Boolean | None
    default_video_service: str | None
    disallowed_reschedulable_statuses: list[str | None] | None
    enable_appointment_requests: Boolean | None
    enable_checked_in_status: Boolean | None
    enable_late_cancellation_status: Boolean | None
    end_time: str | None
    fb_pixel: str | None
    hide_insurance_getting_started_info: Boolean | None
    hide_link: Boolean | None
    id: ID
    insurance_eligibility_integration: Boolean | None
    insurance_specific_cpt_code_pricing: Boolean | None
    invoice_clients_without_payment_method: Boolean | None
    late_cancellation_fee: Int | None
    max_days_in_future: str | None
    minimum_advance_cancel_time: Int | None
    minimum_advance_reschedule_time: Int | None
    minimum_advance_schedule_time: Int | None
    minimum_days_in_advance: str | None
    no_show_fee: Int | None
    owner: UserReference | None
    patient_reschedule_count_cap: str | None
    pm_statuses: list[str | None] | None
    prevent_client_booking: Boolean | None
    prevent_no_credit_booking: Boolean | None
    provider_cancel_reason_required: Boolean | None
    reply_to_provider: Boolean | None
    require_selected_location_for_all_contact_types: Boolean | None
    restore_credit_on_cancel: Boolean | None
    same_day_appointments: Boolean | None
    send_appointment_cancellation_email: Boolean | None
    send_appointment_update_email: Boolean | None
    send_booking_notice: Boolean | None
    send_email_before_appointment: Boolean | None
    send_embeddable_appt_creator_email: Boolean | None
    send_intake_forms_reminder: Boolean | None
    send_push_before_appointment: Boolean | None
    send_reminder_four_days_before: Boolean | None
    send_reminder_one_day_before: Boolean | None
    send_reminder_one_hour_before: Boolean | None
    send_reminder_three_days_before: Boolean | None
    send_reminder_two_days_before: Boolean | None
    send_reminder_two_hours_before: Boolean | None
    send_text_reminder_five_minutes_before: Boolean | None
    send_text_reminder_four_days_before: Boolean | None
    send_text_reminder_one_day_before: Boolean | None
    send_text_reminder_one_hour_before: Boolean | None
    send_text_reminder_three_days_before: Boolean | None
    send_text_reminder_two_days_before: Boolean | None
    send_text_reminder_two_hours_before: Boolean | None
    set_default_videochat_url: Boolean | None
    show_care_plans: Boolean | None
    show_cms1500s: Boolean | None
    show_faxes: Boolean | None
    show_insurance_authorization: Boolean | None
    show_office_ally: Boolean | None
    show_superbills: Boolean | None
    start_fb_pixel: str | None
    start_time: str | None
    times_by_appointment_type: Boolean | None
    times_by_contact_type: Boolean | None
    times_by_location: Boolean | None
    updated_at: DateTime | None
    use_appointment_type_cpt_units_and_fees: Boolean | None
    use_client_credit_system: Boolean | None
    use_client_sources: Boolean | None
    use_zoom_waiting_room: Boolean | None
    user_id: str | None
    video_url_default: VideoUrlDefault | None
    zoom_open_preference: str | None


APPOINTMENT_SETTING_FRAGMENT = """
fragment AppointmentSetting on AppointmentSetting {
 accepted_insurance_plans {
 id
 insurance_plan {
 id
 }
 }
 allow_appointment_type_pricing
 allow_clients_to_cancel_appt
 allow_clients_to_reschedule_appt
 allow_external_videochat_urls
 allow_past_appointment_rescheduling
 allow_specific_client_pricing
 allow_specific_provider_pricing
 always_send_confirm_notification
 appointment_locations {
 appointment_setting_id
 clients_can_book
 has_rooms
 id
 location
 rooms {
 id
 limit_to_one
 name
 }
 }
 appointment_type_confirmed_email
 appointment_type_reminder_email
 appointment_type_reminder_override
 appointment_type_website_booking_email
 appt_type_confirmed_email
 appt_type_reminder_email
 appt_type_website_booking_email
 ask_clients_to_confirm
 ask_to_confirm_via_text
 auto_charge_enabled
 auto_create_cms1500
 auto_invoicing
 auto_schedule_charges_for_late_cancellation_no_show
 auto_submit_cms1500
 base_calendar_interval
 booking_interval_restriction
 buffer
 calendar_color_schemes {
 appointment_setting_id
 color_code_by
 color_codes {
 calendar_color_scheme_id
 code_by_item
 code_by_item_name
 color
 id
 }
 default_color
 id
 user_id
 }
 calendar_text
 cant_cancel_message
 cant_reschedule_message
 charge_for_occurred_appts
 client_cancel_reason_required
 client_should_call_provider
 clients_have_billing
 confirm_by_default
 contact_type_overrides {
 appointment_setting_id
 appointment_type_id
 form_id
 id
 name
 show
 user_id
 }
 default_appt_form_to_group
 default_charting_template_id
 default_charting_template_name
 default_group_charting_template {
 created_at
 customInstructions
 custom_modules {
 controls_conditional_modules
 copied_from_form_name
 custom_module_condition {
 conditional_custom_module_id
 custom_module_id
 filter_type
 id
 value_to_filter
 }
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 custom_module_form_section_id
 exclude_from_scribe
 external_id
 external_id_type
 file_attachment {
 id
 url
 }
 hipaa_name
 id
 is_custom
 label
 metadata
 mod_type
 options
 options_array
 other_module_ids_to_autoscore_on
 parent_custom_module_id
 position
 position_integer
 required
 sublabel
 }
 deleted_at
 external_id
 external_id_type
 has_matrix_field
 has_non_readonly_modules
 id
 is_scribe_form
 is_video
 last_updated_by_user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 metadata
 name
 prefill
 updated_at
 uploaded_by_healthie_team
 use_for_charting
 use_for_program
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 default_to_zoom
 default_video_service
 disallowed_reschedulable_statuses
 enable_appointment_requests
 enable_checked_in_status
 enable_late_cancellation_status
 end_time
 fb_pixel
 hide_insurance_getting_started_info
 hide_link
 id
 insurance_eligibility_integration
 insurance_specific_cpt_code_pricing
 invoice_clients_without_payment_method
 late_cancellation_fee
 max_days_in_future
 minimum_advance_cancel_time
 minimum_advance_reschedule_time
 minimum_advance_schedule_time
 minimum_days_in_advance
 no_show_fee
 owner {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 patient_reschedule_count_cap
 pm_statuses
 prevent_client_booking
 prevent_no_credit_booking
 provider_cancel_reason_required
 reply_to_provider
 require_selected_location_for_all_contact_types
 restore_credit_on_cancel
 same_day_appointments
 send_appointment_cancellation_email
 send_appointment_update_email
 send_booking_notice
 send_email_before_appointment
 send_embeddable_appt_creator_email
 send_intake_forms_reminder
 send_push_before_appointment
 send_reminder_four_days_before
 send_reminder_one_day_before
 send_reminder_one_hour_before
 send_reminder_three_days_before
 send_reminder_two_days_before
 send_reminder_two_hours_before
 send_text_reminder_five_minutes_before
 send_text_reminder_four_days_before
 send_text_reminder_one_day_before
 send_text_reminder_one_hour_before
 send_text_reminder_three_days_before
 send_text_reminder_two_days_before
 send_text_reminder_two_hours_before
 set_default_videochat_url
 show_care_plans
 show_cms1500s
 show_faxes
 show_insurance_authorization
 show_office_ally
 show_superbills
 start_fb_pixel
 start_time
 times_by_appointment_type
 times_by_contact_type
 times_by_location
 updated_at
 use_appointment_type_cpt_units_and_fees
 use_client_credit_system
 use_client_sources
 use_zoom_waiting_room
 user_id
 video_url_default {
 default_url
 id
 user_id
 video_url_options {
 id
 url
 url_by_item_id
 }
 }
 zoom_open_preference
}
"""


OPERATION: GraphQLOperation[AppointmentSetting | None] = GraphQLOperation(
    name="appointmentSetting",
    kind="query",
    safety="read",
    arguments={"id": "ID", "provider_id": "ID"},
    document="""
query appointmentSetting($id: ID, $provider_id: ID) {
 appointmentSetting(id: $id, provider_id: $provider_id) {
 ...AppointmentSetting
 }
}
"""
    + APPOINTMENT_SETTING_FRAGMENT,
    decode=optional_object_of("appointmentSetting", AppointmentSetting),
)
