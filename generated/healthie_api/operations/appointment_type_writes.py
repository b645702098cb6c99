# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Duration,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.appointment_type import APPOINTMENT_TYPE_FRAGMENT, AppointmentType


class AppointmentAutocompleteFormCreateInput(InputModel):
    custom_module_form_id: ID


class AppointmentAutocompleteFormUpdateInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    custom_module_form_id: ID | None = None
    id: ID | None = None


class AppointmentTypeAppointmentSettingInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    allow_appointment_type_pricing: Boolean | None = None
    allow_clients_to_cancel_appt: Boolean | None = None
    allow_clients_to_reschedule_appt: Boolean | None = None
    allow_past_appointment_rescheduling: Boolean | None = None
    allow_specific_client_pricing: Boolean | None = None
    allow_specific_provider_pricing: Boolean | None = None
    appointment_type_reminder_override: Boolean | None = None
    booking_interval_restriction: Int | None = None
    buffer: str | None = None
    charge_for_occured_appts: Boolean | None = Field(default=None, deprecated=True)
    charge_for_occurred_appts: Boolean | None = None
    disallowed_reschedulable_statuses: list[str | None] | None = None
    enable_appointment_requests: Boolean | None = None
    id: ID | None = None
    invoice_clients_without_payment_method: Boolean | None = None
    max_days_in_future: str | None = None
    maximum_past_reschedule_time: Int | None = Field(default=None, deprecated=True)
    minimum_advance_cancel_time: Int | None = None
    minimum_advance_reschedule_time: Int | None = None
    minimum_advance_schedule_time: Int | None = None
    minimum_days_in_advance: str | None = Field(default=None, deprecated=True)
    minimum_past_reschedule_time: Int | None = Field(default=None, deprecated=True)
    only_book: str | None = Field(default=None, deprecated=True)
    only_book_even: Boolean | None = Field(default=None, deprecated=True)
    only_book_hour: Boolean | None = Field(default=None, deprecated=True)
    patient_reschedule_count_cap: str | None = None
    prevent_no_credit_booking: Boolean | None = None
    pricing: str | None = None
    reschedule_max_days_before_date: str | None = Field(default=None, deprecated=True)
    reschedule_max_days_from_date: str | None = Field(default=None, deprecated=True)
    same_day_appointments: Boolean | None = None
    send_appointment_cancellation_email: Boolean | None = None
    send_appointment_update_email: Boolean | None = None
    send_booking_notice: Boolean | None = None
    send_embeddable_appt_creator_email: Boolean | None = None
    send_reminder_four_days_before: Boolean | None = None
    send_reminder_one_day_before: Boolean | None = None
    send_reminder_one_hour_before: Boolean | None = None
    send_reminder_three_days_before: Boolean | None = None
    send_reminder_two_days_before: Boolean | None = None
    send_reminder_two_hours_before: Boolean | None = None
    send_text_reminder_four_days_before: Boolean | None = None
    send_text_reminder_one_day_before: Boolean | None = None
    send_text_reminder_one_hour_before: Boolean | None = None
    send_text_reminder_three_days_before: Boolean | None = None
    send_text_reminder_two_days_before: Boolean | None = None
    send_text_reminder_two_hours_before: Boolean | None = None
    use_client_credit_system: Boolean | None = None


class AppointmentTypeCptCode(InputModel):
    cpt_code_id: str | None = None
    fee_per_unit: Int | None = None
    insurance_billing_enabled: Boolean | None = Field(default=None, deprecated=True)
    units: str | None = None


class AppointmentTypeFormConnectionInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    custom_module_form_id: ID | None = None
    id: ID | None = None
    interval: Duration | None = None


class ContactTypeOverride(InputModel):
    show_: Boolean = Field(validation_alias="show", serialization_alias="show")


class CreateAppointmentTypeInput(InputModel):
    appointment_autocomplete_form: AppointmentAutocompleteFormCreateInput | None = None
    appointment_setting: AppointmentTypeAppointmentSettingInput | None = None
    appointment_type_cpt_code: AppointmentTypeCptCode | None = None
    bookable_by_groups: Boolean | None = None
    bookable_group_ids: list[ID | None] | None = None
    bookable_without_group: Boolean | None = None
    client_display_description: str | None = None
    client_facing_display_name: str | None = None
    clients_can_book: Boolean | None = None
    contact_type_overrides: list[str | None] | None = None
    custom_text_reminder_body: str | None = None
    dont_ask_for_reason: Boolean | None = None
    form_requests_after_appointment: list[AppointmentTypeFormConnectionInput | None] | None = None
    form_requests_after_appointment_booking: list[AppointmentTypeFormConnectionInput | None] | None = None
    form_requests_before_appointment: list[AppointmentTypeFormConnectionInput | None] | None = None
    insurance_billing_enabled: Boolean | None = None
    is_group: Boolean | None = None
    is_waitlist_enabled: Boolean | None = None
    length: Int | None = None
    metadata: str | None = None
    name: str | None = None
    pricing: str | None = None
    pricing_option: str | None = None
    provider_ids_for_appt_type_connections: list[ID | None] | None = None
    require_cc_at_booking: Boolean | None = None
    require_in_state_clients: Boolean | None = None
    require_specific_providers: Boolean | None = None
    specific_groups: Boolean | None = None
    user_group_id: ID | None = None


class DeleteAppointmentTypeInput(InputModel):
    id: ID | None = None


class UpdateAppointmentTypeInput(InputModel):
    appointment_autocomplete_form: AppointmentAutocompleteFormUpdateInput | None = None
    appointment_setting: AppointmentTypeAppointmentSettingInput | None = None
    appointment_type_cpt_code: AppointmentTypeCptCode | None = None
    auto_increase_charge_for_actual_duration: Boolean | None = None
    bookable_by_groups: Boolean | None = None
    bookable_group_ids: list[ID | None] | None = None
    bookable_without_group: Boolean | None = None
    client_display_description: str | None = None
    client_facing_display_name: str | None = None
    clients_can_book: Boolean | None = None
    contact_type_override_in_person: ContactTypeOverride | None = None
    contact_type_override_phone_call: ContactTypeOverride | None = None
    contact_type_override_video_chat: ContactTypeOverride | None = None
    custom_text_reminder_body: str | None = None
    dont_ask_for_reason: Boolean | None = None
    embed_question_form_id: ID | None = None
    form_requests_after_appointment: list[AppointmentTypeFormConnectionInput | None] | None = None
    form_requests_after_appointment_booking: list[AppointmentTypeFormConnectionInput | None] | None = None
    form_requests_before_appointment: list[AppointmentTypeFormConnectionInput | None] | None = None
    has_specific_appointment_settings: Boolean | None = None
    id: ID | None = None
    insurance_billing_enabled: Boolean | None = None
    is_group: Boolean | None = None
    is_waitlist_enabled: Boolean | None = None
    length: Int | None = None
    metadata: str | None = None
    name: str | None = None
    pricing: str | None = None
    pricing_option: str | None = None
    provider_ids_for_appt_type_connections: list[ID | None] | None = None
    require_cc_at_booking: Boolean | None = None
    require_in_state_clients: Boolean | None = None
    require_specific_providers: Boolean | None = None
    row_order: Int | None = None
    specific_groups: Boolean | None = None
    user_group_id: ID | None = None


class SmsTemplateWarning(BaseModel):
    estimated_length: Int
    estimated_message_count: Int
    message: str


class CreateAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None
    sms_template_warning: SmsTemplateWarning | None


class DeleteAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None


class UpdateAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None
    sms_template_warning: SmsTemplateWarning | None


CREATE_APPOINTMENT_TYPE: GraphQLOperation[CreateAppointmentTypePayload] = GraphQLOperation(
    name="createAppointmentType",
    kind="mutation",
    safety="create",
    arguments={"input": "createAppointmentTypeInput!"},
    document="""
mutation createAppointmentType($input: createAppointmentTypeInput) {
 createAppointmentType(input: $input) {
 ...CreateAppointmentTypePayload
 }
}

fragment CreateAppointmentTypePayload on createAppointmentTypePayload {
 appointmentType {
 ...AppointmentType
 }
 messages {
 ...FieldError
 }
 sms_template_warning {
 ...SmsTemplateWarning
 }
}

fragment SmsTemplateWarning on SmsTemplateWarning {
 estimated_length
 estimated_message_count
 message
}
"""
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentType", CreateAppointmentTypePayload),
)

DELETE_APPOINTMENT_TYPE: GraphQLOperation[DeleteAppointmentTypePayload] = GraphQLOperation(
    name="deleteAppointmentType",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppointmentTypeInput!"},
    document="""
mutation deleteAppointmentType($input: deleteAppointmentTypeInput) {
 deleteAppointmentType(input: $input) {
 ...DeleteAppointmentTypePayload
 }
}

fragment DeleteAppointmentTypePayload on deleteAppointmentTypePayload {
 appointmentType {
 ...AppointmentType
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentType", DeleteAppointmentTypePayload),
)

UPDATE_APPOINTMENT_TYPE: GraphQLOperation[UpdateAppointmentTypePayload] = GraphQLOperation(
    name="updateAppointmentType",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateAppointmentTypeInput!"},
    document="""
mutation updateAppointmentType($input: updateAppointmentTypeInput) {
 updateAppointmentType(input: $input) {
 ...UpdateAppointmentTypePayload
 }
}

fragment UpdateAppointmentTypePayload on updateAppointmentTypePayload {
 appointmentType {
 ...AppointmentType
 }
 messages {
 ...FieldError
 }
 sms_template_warning {
 ...SmsTemplateWarning
 }
}

fragment SmsTemplateWarning on SmsTemplateWarning {
 estimated_length
 estimated_message_count
 message
}
"""
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentType", UpdateAppointmentTypePayload),
)
