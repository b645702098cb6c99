# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class AppointmentType(BaseModel):
    advance_pricing_for_clients_count: str | None
    advance_pricing_for_providers_count: str | None
    appointment_autocomplete_form: OptionalReference | None
    appointment_setting: Reference | None
    appointment_type_cpt_code: Reference | None
    auto_increase_charge_for_actual_duration: Boolean | None
    availability_exists_for: Boolean | None
    available_contact_types: list[str | None] | None
    bookable_by_groups: Boolean | None
    bookable_groups: list[Reference] | None
    bookable_without_group: Boolean
    client_call_provider: Boolean | None
    client_display_description: str | None
    client_display_name: str | None
    client_facing_display_name: str | None
    clients_can_book: Boolean
    clients_have_credit: Boolean | None
    created_at: DateTime
    custom_text_reminder_body: str | None
    deleted_at: DateTime | None
    dont_ask_for_reason: Boolean | None
    embed_question_form_id: str | None
    form_requests_after_appointment: list[Reference] | None
    form_requests_after_appointment_booking: list[Reference] | None
    form_requests_before_appointment: list[Reference] | None
    has_available_group_appts: Boolean | None
    has_specific_appointment_settings: Boolean | None
    id: ID
    insurance_billing_enabled: Boolean | None
    is_group: Boolean
    is_waitlist_enabled: Boolean
    length: Int | None
    metadata: str | None
    name: str | None
    no_availability_message: str | None
    organization_id: Int
    position: Int | None
    pricing: str | None
    pricing_option: str | None
    provider_appt_type_connections: list[Reference] | None
    require_cc_at_booking: Boolean | None
    require_in_state_clients: Boolean | None
    require_specific_providers: Boolean
    row_order: str | None
    time_on_label: str | None
    updated_at: DateTime
    user_group: Reference | None
    user_group_id: str | None
    user_id: Int | None
    valid_state_licensing_for: Boolean | None


APPOINTMENT_TYPE_FRAGMENT = """
fragment AppointmentType on AppointmentType {
  advance_pricing_for_clients_count
  advance_pricing_for_providers_count
  appointment_autocomplete_form {
    id
  }
  appointment_setting {
    id
  }
  appointment_type_cpt_code {
    id
  }
  auto_increase_charge_for_actual_duration
  availability_exists_for
  available_contact_types
  bookable_by_groups
  bookable_groups {
    id
  }
  bookable_without_group
  client_call_provider
  client_display_description
  client_display_name
  client_facing_display_name
  clients_can_book
  clients_have_credit
  created_at
  custom_text_reminder_body
  deleted_at
  dont_ask_for_reason
  embed_question_form_id
  form_requests_after_appointment {
    id
  }
  form_requests_after_appointment_booking {
    id
  }
  form_requests_before_appointment {
    id
  }
  has_available_group_appts
  has_specific_appointment_settings
  id
  insurance_billing_enabled
  is_group
  is_waitlist_enabled
  length
  metadata
  name
  no_availability_message
  organization_id
  position
  pricing
  pricing_option
  provider_appt_type_connections {
    id
  }
  require_cc_at_booking
  require_in_state_clients
  require_specific_providers
  row_order
  time_on_label
  updated_at
  user_group {
    id
  }
  user_group_id
  user_id
  valid_state_licensing_for
}
"""
