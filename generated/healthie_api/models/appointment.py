# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, DateTime, Int
from pydantic import Field


class AppointmentPricingMethod(OpenEnum):
    APPOINTMENT_TYPE_CLIENT = "APPOINTMENT_TYPE_CLIENT"
    APPOINTMENT_TYPE_DEFAULT = "APPOINTMENT_TYPE_DEFAULT"
    APPOINTMENT_TYPE_PROVIDER = "APPOINTMENT_TYPE_PROVIDER"
    COINSURANCE = "COINSURANCE"
    COPAY = "COPAY"
    DEDUCTIBLE = "DEDUCTIBLE"


class Appointment(BaseModel):
    actual_duration: Int | None
    add_to_gcal_link: str | None
    appointment_category: str | None
    appointment_inclusions_count: Int | None
    appointment_label: str | None
    appointment_location_id: str | None
    appointment_request_id: ID | None
    appointment_type: Reference | None
    appointment_type_id: Int | None
    assigned_groups: list[Reference] | None
    attended_clients: list[Reference] | None
    attendees: list[Reference]
    attendees_on_waitlist: list[Reference] | None
    background_color: str | None = Field(validation_alias="backgroundColor", serialization_alias="backgroundColor")
    can_be_rescheduled: Boolean | None
    can_client_cancel: Boolean | None
    can_client_reschedule: Boolean | None
    cancellation_reason: Reference | None
    client_confirmed: Boolean | None
    client_updating: Boolean | None
    confirmed: Boolean | None
    connected_chart_note_locked: Boolean | None
    connected_chart_note_string: str | None
    contact_type: str | None
    conversation_id: ID | None
    created_at: DateTime
    credit_was_used: Boolean | None
    current_position_in_recurring_series: Int | None
    date: DateTime | None
    default_color: str | None
    deleted_at: DateTime | None
    effective_pricing_method: AppointmentPricingMethod | None
    end: str | None
    external_id_type: str | None
    external_videochat_url: str | None
    filled_embed_form: Reference | None
    form_answer_group: Reference | None
    form_answer_groups: list[Reference] | None
    generated_form_answer_group: Reference | None
    has_expanded_vbc_charting_fields: Boolean | None
    has_in_progress_job: Boolean | None
    id: ID
    initiator_id: ID | None
    insurance_billing_enabled: Boolean | None
    is_blocker: Boolean | None
    is_group: Boolean | None
    is_zoom_chat: Boolean | None
    last_client_conversation_id: ID | None
    last_updated_by_id: ID | None
    late_cancellation_fee: Int | None
    length: Int | None
    location: str | None
    location_resource: str | None = Field(validation_alias="locationResource", serialization_alias="locationResource")
    max_attendees: str | None
    metadata: JSON | None
    minimum_advance_cancel_time: Int | None
    minimum_advance_reschedule_time: Int | None
    no_show_fee: Int | None
    notes: str | None
    organization_id: ID | None
    other_cancellation_reason: str | None
    other_party_id: Int | None
    patient_reschedule_count: Int | None
    pm_status: str | None
    pm_status_changed_at: DateTime | None
    pm_status_last_changed_by_id: ID | None
    provider: Reference | None
    provider_name: str | None
    providers: list[Reference]
    reason: str | None
    recurring_appointment: Reference | None
    requested_payment: Reference | None
    resource_id: str | None = Field(validation_alias="resourceId", serialization_alias="resourceId")
    room_id: ID | None
    scheduled_by: str | None
    session_id: str | None
    should_create_cms1500_for_occurred_appointments: Boolean | None
    start: str | None
    text_color: str | None = Field(validation_alias="textColor", serialization_alias="textColor")
    time_recurring_override: Boolean | None
    timezone_abbr: str | None
    title: str | None
    transcripts: list[OptionalReference] | None
    updated_at: DateTime | None
    use_embedded_zoom: Boolean | None
    use_zoom: Boolean | None
    user: Reference | None
    user_id: Int | None
    will_be_scribed: Boolean
    zoom_appointment: OptionalReference | None
    zoom_cloud_recording_files: list[OptionalReference] | None
    zoom_cloud_recording_urls: list[str | None] | None
    zoom_dial_in_info: str | None
    zoom_dial_in_info_html: str | None
    zoom_dial_in_numbers_json: list[str | None] | None
    zoom_join_url: str | None
    zoom_meeting_id: str | None


APPOINTMENT_FRAGMENT = """
fragment Appointment on Appointment {
  actual_duration
  add_to_gcal_link
  appointment_category
  appointment_inclusions_count
  appointment_label
  appointment_location_id
  appointment_request_id
  appointment_type {
    id
  }
  appointment_type_id
  assigned_groups {
    id
  }
  attended_clients {
    id
  }
  attendees {
    id
  }
  attendees_on_waitlist {
    id
  }
  backgroundColor
  can_be_rescheduled
  can_client_cancel
  can_client_reschedule
  cancellation_reason {
    id
  }
  client_confirmed
  client_updating
  confirmed
  connected_chart_note_locked
  connected_chart_note_string
  contact_type
  conversation_id
  created_at
  credit_was_used
  current_position_in_recurring_series
  date
  default_color
  deleted_at
  effective_pricing_method
  end
  external_id_type
  external_videochat_url
  filled_embed_form {
    id
  }
  form_answer_group {
    id
  }
  form_answer_groups {
    id
  }
  generated_form_answer_group {
    id
  }
  has_expanded_vbc_charting_fields
  has_in_progress_job
  id
  initiator_id
  insurance_billing_enabled
  is_blocker
  is_group
  is_zoom_chat
  last_client_conversation_id
  last_updated_by_id
  late_cancellation_fee
  length
  location
  locationResource
  max_attendees
  metadata
  minimum_advance_cancel_time
  minimum_advance_reschedule_time
  no_show_fee
  notes
  organization_id
  other_cancellation_reason
  other_party_id
  patient_reschedule_count
  pm_status
  pm_status_changed_at
  pm_status_last_changed_by_id
  provider {
    id
  }
  provider_name
  providers {
    id
  }
  reason
  recurring_appointment {
    id
  }
  requested_payment {
    id
  }
  resourceId
  room_id
  scheduled_by
  session_id
  should_create_cms1500_for_occurred_appointments
  start
  textColor
  time_recurring_override
  timezone_abbr
  title
  transcripts {
    id
  }
  updated_at
  use_embedded_zoom
  use_zoom
  user {
    id
  }
  user_id
  will_be_scribed
  zoom_appointment {
    id
  }
  zoom_cloud_recording_files {
    id
  }
  zoom_cloud_recording_urls
  zoom_dial_in_info
  zoom_dial_in_info_html
  zoom_dial_in_numbers_json
  zoom_join_url
  zoom_meeting_id
}
"""
