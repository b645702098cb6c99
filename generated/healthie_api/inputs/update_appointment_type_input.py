# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int

from ..inputs.appointment_autocomplete_form_update_input import AppointmentAutocompleteFormUpdateInput
from ..inputs.appointment_type_appointment_setting_input import AppointmentTypeAppointmentSettingInput
from ..inputs.appointment_type_cpt_code import AppointmentTypeCptCode
from ..inputs.appointment_type_form_connection_input import AppointmentTypeFormConnectionInput
from ..inputs.contact_type_override import ContactTypeOverride


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
