# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.appointment_setting import APPOINTMENT_SETTING_FRAGMENT, AppointmentSetting, BaseCalendarInterval


class RoomInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    limit_to_one: Boolean | None = None
    name: str | None = None


class AppointmentLocationInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    clients_can_book: Boolean | None = None
    has_rooms: Boolean | None = None
    id: ID | None = None
    location: str | None = None
    rooms: list[RoomInput | None] | None = None


class ColorCodeInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    code_by_item: str | None = None
    color: str | None = None
    id: ID | None = None


class CalendarColorSchemeInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    color_code_by: str | None = None
    color_codes: list[ColorCodeInput | None] | None = None
    default_color: str | None = None
    id: ID | None = None


class ContactTypeOverrideInput(InputModel):
    id: ID | None = None
    name: str | None = None
    position: Int | None = None
    show_: Boolean | None = Field(default=None, validation_alias="show", serialization_alias="show")


class VideoUrlOptionInput(InputModel):
    id: ID | None = None
    url: str | None = None
    url_by_item_id: str | None = None


class VideoUrlDefaultInput(InputModel):
    default_url: str | None = None
    id: ID | None = None
    user_id: ID | None = None
    video_url_options: list[VideoUrlOptionInput | None] | None = None


class CreateAppointmentSettingInput(InputModel):
    allow_appointment_type_pricing: Boolean | None = None
    allow_clients_to_cancel_appt: Boolean | None = None
    allow_external_videochat_urls: Boolean | None = None
    always_send_confirm_notification: Boolean | None = None
    appointment_locations: list[AppointmentLocationInput | None] | None = None
    appt_type_confirmed_email: Boolean | None = None
    appt_type_reminder_email: Boolean | None = None
    appt_type_website_booking_email: Boolean | None = None
    ask_clients_to_confirm: Boolean | None = None
    ask_to_confirm_via_text: Boolean | None = None
    auto_create_cms1500: Boolean | None = None
    auto_invoicing: Boolean | None = None
    auto_schedule_charges_for_late_cancellation_no_show: Boolean | None = None
    auto_submit_cms1500: Boolean | None = None
    base_calendar_interval: BaseCalendarInterval | str | None = None
    booking_interval_restriction: Int | None = None
    buffer: str | None = None
    calendar_color_schemes: list[CalendarColorSchemeInput | None] | None = None
    charge_for_occured_appts: Boolean | None = Field(default=None, deprecated=True)
    charge_for_occurred_appts: Boolean | None = None
    client_cancel_reason_required: Boolean | None = None
    client_should_call_provider: Boolean | None = None
    clients_have_billing: Boolean | None = None
    confirm_by_default: Boolean | None = None
    contact_type_overrides: list[ContactTypeOverrideInput | None] | None = None
    default_appt_form_to_group: Boolean | None = None
    default_charting_template_id: ID | None = None
    default_group_charting_template_id: ID | None = None
    default_to_zoom: Boolean | None = None
    default_video_service: str | None = None
    disable_requested_form_notifications: Boolean | None = None
    enable_appointment_requests: Boolean | None = None
    enable_checked_in_status: Boolean | None = None
    enable_late_cancellation_status: Boolean | None = None
    end_time: str
    give_notes_name: Boolean | None = Field(default=None, deprecated=True)
    hide_link: Boolean | None = None
    insurance_eligibility_integration: Boolean | None = None
    insurance_specific_cpt_code_pricing: Boolean | None = None
    invoice_clients_without_payment_method: Boolean | None = None
    late_cancellation_fee: Int | None = None
    max_days_in_future: str | None = None
    minimum_advance_cancel_time: Int | None = None
    minimum_advance_reschedule_time: Int | None = None
    minimum_advance_schedule_time: Int | None = None
    minimum_days_in_advance: str | None = Field(default=None, deprecated=True)
    no_show_fee: Int | None = None
    only_book_even: Boolean | None = Field(default=None, deprecated=True)
    only_book_hour: Boolean | None = Field(default=None, deprecated=True)
    prevent_client_booking: Boolean | None = None
    prevent_no_credit_booking: Boolean | None = None
    provider_cancel_reason_required: Boolean | None = None
    reply_to_provider: Boolean | None = None
    restore_credit_on_cancel: Boolean | None = None
    same_day_appointments: Boolean | None = None
    send_appointment_cancellation_email: Boolean | None = None
    send_appointment_update_email: Boolean | None = None
    send_booking_notice: Boolean | None = None
    send_email_before_appointment: Boolean | None = None
    send_embeddable_appt_creator_email: Boolean | None = None
    send_intake_forms_reminder: Boolean | None = None
    send_push_before_appointment: Boolean | None = None
    send_reminder_four_days_before: Boolean | None = None
    send_reminder_one_day_before: Boolean | None = None
    send_reminder_one_hour_before: Boolean | None = None
    send_reminder_three_days_before: Boolean | None = None
    send_reminder_two_days_before: Boolean | None = None
    send_reminder_two_hours_before: Boolean | None = None
    send_text_reminder_five_minutes_before: Boolean | None = None
    send_text_reminder_four_days_before: Boolean | None = None
    send_text_reminder_one_day_before: Boolean | None = None
    send_text_reminder_one_hour_before: Boolean | None = None
    send_text_reminder_three_days_before: Boolean | None = None
    send_text_reminder_two_days_before: Boolean | None = None
    send_text_reminder_two_hours_before: Boolean | None = None
    set_default_videochat_url: Boolean | None = None
    show_care_plans: Boolean | None = None
    show_faxes: Boolean | None = None
    show_insurance_authorization: Boolean | None = None
    start_time: str
    times_by_appointment_type: Boolean | None = None
    times_by_contact_type: Boolean | None = None
    times_by_location: Boolean | None = None
    use_appointment_type_cpt_units_and_fees: Boolean | None = None
    use_client_credit_system: Boolean | None = None
    use_client_sources: Boolean | None = None
    use_zoom_waiting_room: Boolean | None = None
    user_id: ID | None = None
    video_url_default: VideoUrlDefaultInput | None = None


class UpdateAppointmentSettingInput(InputModel):
    advance_pricing_options: str | None = None
    allow_appointment_type_pricing: Boolean | None = None
    allow_clients_to_cancel_appt: Boolean | None = None
    allow_clients_to_reschedule_appt: Boolean | None = None
    allow_external_videochat_urls: Boolean | None = None
    always_send_confirm_notification: Boolean | None = None
    appointment_locations: list[AppointmentLocationInput | None] | None = None
    appt_type_confirmed_email: Boolean | None = None
    appt_type_reminder_email: Boolean | None = None
    appt_type_website_booking_email: Boolean | None = None
    ask_clients_to_confirm: Boolean | None = None
    ask_to_confirm_via_text: Boolean | None = None
    auto_create_cms1500: Boolean | None = None
    auto_invoicing: Boolean | None = None
    auto_schedule_charges_for_late_cancellation_no_show: Boolean | None = None
    auto_submit_cms1500: Boolean | None = None
    base_calendar_interval: BaseCalendarInterval | str | None = None
    booking_interval_restriction: Int | None = None
    buffer: str | None = None
    calendar_color_schemes: list[CalendarColorSchemeInput | None] | None = None
    calendar_interval: str | None = None
    charge_for_occured_appts: Boolean | None = Field(default=None, deprecated=True)
    charge_for_occurred_appts: Boolean | None = None
    client_cancel_reason_required: Boolean | None = None
    client_should_call_provider: Boolean | None = None
    clients_have_billing: Boolean | None = None
    confirm_by_default: Boolean | None = None
    contact_type_overrides: list[ContactTypeOverrideInput | None] | None = None
    default_appt_form_to_group: Boolean | None = None
    default_charting_template_id: ID | None = None
    default_group_charting_template_id: ID | None = None
    default_to_zoom: Boolean | None = None
    default_video_service: str | None = None
    disable_requested_form_notifications: Boolean | None = None
    enable_appointment_requests: Boolean | None = None
    enable_checked_in_status: Boolean | None = None
    enable_late_cancellation_status: Boolean | None = None
    end_time: str | None = None
    give_notes_name: Boolean | None = Field(default=None, deprecated=True)
    hide_insurance_getting_started_info: Boolean | None = None
    hide_link: Boolean | None = None
    id: ID | None = None
    insurance_eligibility_integration: Boolean | None = None
    insurance_specific_cpt_code_pricing: Boolean | None = None
    invoice_clients_without_payment_method: Boolean | None = None
    late_cancellation_fee: Int | None = None
    max_days_in_future: str | None = None
    minimum_advance_cancel_time: Int | None = None
    minimum_advance_reschedule_time: Int | None = None
    minimum_advance_schedule_time: Int | None = None
    minimum_days_in_advance: str | None = Field(default=None, deprecated=True)
    no_show_fee: Int | None = None
    only_book_even: Boolean | None = Field(default=None, deprecated=True)
    only_book_hour: Boolean | None = Field(default=None, deprecated=True)
    prevent_client_booking: Boolean | None = None
    prevent_no_credit_booking: Boolean | None = None
    provider_cancel_reason_required: Boolean | None = None
    reply_to_provider: Boolean | None = None
    restore_credit_on_cancel: Boolean | None = None
    same_day_appointments: Boolean | None = None
    send_appointment_cancellation_email: Boolean | None = None
    send_appointment_update_email: Boolean | None = None
    send_booking_notice: Boolean | None = None
    send_email_before_appointment: Boolean | None = None
    send_embeddable_appt_creator_email: Boolean | None = None
    send_intake_forms_reminder: Boolean | None = None
    send_push_before_appointment: Boolean | None = None
    send_reminder_four_days_before: Boolean | None = None
    send_reminder_one_day_before: Boolean | None = None
    send_reminder_one_hour_before: Boolean | None = None
    send_reminder_three_days_before: Boolean | None = None
    send_reminder_two_days_before: Boolean | None = None
    send_reminder_two_hours_before: Boolean | None = None
    send_text_reminder_five_minutes_before: Boolean | None = None
    send_text_reminder_four_days_before: Boolean | None = None
    send_text_reminder_one_day_before: Boolean | None = None
    send_text_reminder_one_hour_before: Boolean | None = None
    send_text_reminder_three_days_before: Boolean | None = None
    send_text_reminder_two_days_before: Boolean | None = None
    send_text_reminder_two_hours_before: Boolean | None = None
    set_default_videochat_url: Boolean | None = None
    show_care_plans: Boolean | None = None
    show_cms1500s: Boolean | None = None
    show_faxes: Boolean | None = None
    show_insurance_authorization: Boolean | None = None
    show_office_ally: Boolean | None = None
    show_superbills: Boolean | None = None
    start_time: str | None = None
    times_by_appointment_type: Boolean | None = None
    times_by_contact_type: Boolean | None = None
    times_by_location: Boolean | None = None
    use_appointment_type_cpt_units_and_fees: Boolean | None = None
    use_client_credit_system: Boolean | None = None
    use_client_sources: Boolean | None = None
    use_zoom_waiting_room: Boolean | None = None
    user_id: ID | None = None
    video_url_default: VideoUrlDefaultInput | None = None
    zoom_open_preference: str | None = None


class CreateAppointmentSettingPayload(BaseModel):
    appointment_setting: AppointmentSetting | None = Field(
        validation_alias="appointmentSetting", serialization_alias="appointmentSetting"
    )
    messages: list[FieldError | None] | None


class UpdateAppointmentSettingPayload(BaseModel):
    appointment_setting: AppointmentSetting | None = Field(
        validation_alias="appointmentSetting", serialization_alias="appointmentSetting"
    )
    messages: list[FieldError | None] | None


CREATE_APPOINTMENT_SETTING: GraphQLOperation[CreateAppointmentSettingPayload] = GraphQLOperation(
    name="createAppointmentSetting",
    kind="mutation",
    safety="create",
    arguments={"input": "createAppointmentSettingInput!"},
    document="""
mutation createAppointmentSetting($input: createAppointmentSettingInput!) {
 createAppointmentSetting(input: $input) {
 ...CreateAppointmentSettingPayload
 }
}

fragment CreateAppointmentSettingPayload on createAppointmentSettingPayload {
 appointmentSetting {
 ...AppointmentSetting
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentSetting", CreateAppointmentSettingPayload),
    facts=(
        Fact(
            argument="input.charge_for_occured_appts", kind="ignored", text="does nothing at the vendor", check="warn"
        ),
        Fact(argument="input.give_notes_name", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.minimum_days_in_advance", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.only_book_even", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.only_book_hour", kind="ignored", text="does nothing at the vendor", check="warn"),
    ),
)

UPDATE_APPOINTMENT_SETTING: GraphQLOperation[UpdateAppointmentSettingPayload] = GraphQLOperation(
    name="updateAppointmentSetting",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateAppointmentSettingInput!"},
    document="""
mutation updateAppointmentSetting($input: updateAppointmentSettingInput) {
 updateAppointmentSetting(input: $input) {
 ...UpdateAppointmentSettingPayload
 }
}

fragment UpdateAppointmentSettingPayload on updateAppointmentSettingPayload {
 appointmentSetting {
 ...AppointmentSetting
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentSetting", UpdateAppointmentSettingPayload),
    facts=(
        Fact(
            argument="input.charge_for_occured_appts", kind="ignored", text="does nothing at the vendor", check="warn"
        ),
        Fact(argument="input.give_notes_name", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.minimum_days_in_advance", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.only_book_even", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.only_book_hour", kind="ignored", text="does nothing at the vendor", check="warn"),
    ),
)
