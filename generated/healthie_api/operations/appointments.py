# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.appointment_pagination_connection import AppointmentPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AppointmentPaginationConnection] = GraphQLOperation(
    name="appointments",
    kind="query",
    root_field="appointments",
    python_path="healthie.queries.appointments",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "attendee_ids": "[ID]",
        "before": "String",
        "colorSchemeId": "String",
        "currentWeek": "Boolean",
        "endDate": "ISO8601DateTime",
        "exclude_appointments_with_invoice": "Boolean",
        "filter": "String",
        "filter_by_appointment_location_ids": "[ID]",
        "filter_by_appointment_status": "String",
        "filter_by_appointment_statuses": "[String]",
        "filter_by_appointment_type_id": "ID",
        "filter_by_appointment_type_ids": "[ID]",
        "filter_by_chart_note_written": "Boolean",
        "filter_by_client_confirmed": "Boolean",
        "filter_by_contact_types": "String",
        "filter_by_invoices": "Boolean",
        "filter_by_location_id": "ID",
        "filter_by_provider_confirmed": "Boolean",
        "filter_synced_appointments": "Boolean",
        "first": "Int",
        "include_blockers": "Boolean",
        "include_nil_blockers": "Boolean",
        "include_suborganizations": "Boolean",
        "insurance_plan_ids": "[ID]",
        "is_active": "Boolean",
        "is_confirmed": "Boolean",
        "is_org": "Boolean",
        "is_upcoming": "Boolean",
        "is_with_clients": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "AppointmentOrderKeys",
        "organization_id": "ID",
        "provider_id": "ID",
        "provider_ids": "[ID]",
        "show_appointments": "Boolean",
        "sort_by": "String",
        "specificDay": "String",
        "startDate": "ISO8601DateTime",
        "state_license": "String",
        "tag_ids": "[ID]",
        "unconfirmed": "Boolean",
        "use_provider_inclusions": "Boolean",
        "user_id": "ID",
        "with_all_statuses": "Boolean",
        "with_others": "Boolean",
        "without_status": "Boolean",
    },
    page_size=17,
    max_page_size=17,
    document="""
query appointments($after: String, $attendee_ids: [ID], $before: String, $colorSchemeId: String, $currentWeek: Boolean, $endDate: ISO8601DateTime, $exclude_appointments_with_invoice: Boolean, $filter: String, $filter_by_appointment_location_ids: [ID], $filter_by_appointment_status: String, $filter_by_appointment_statuses: [String], $filter_by_appointment_type_id: ID, $filter_by_appointment_type_ids: [ID], $filter_by_chart_note_written: Boolean, $filter_by_client_confirmed: Boolean, $filter_by_contact_types: String, $filter_by_invoices: Boolean, $filter_by_location_id: ID, $filter_by_provider_confirmed: Boolean, $filter_synced_appointments: Boolean, $first: Int = 17, $include_blockers: Boolean, $include_nil_blockers: Boolean, $include_suborganizations: Boolean, $insurance_plan_ids: [ID], $is_active: Boolean, $is_confirmed: Boolean, $is_org: Boolean, $is_upcoming: Boolean, $is_with_clients: Boolean, $keywords: String, $last: Int, $order_by: AppointmentOrderKeys, $organization_id: ID, $provider_id: ID, $provider_ids: [ID], $show_appointments: Boolean, $sort_by: String, $specificDay: String, $startDate: ISO8601DateTime, $state_license: String, $tag_ids: [ID], $unconfirmed: Boolean, $use_provider_inclusions: Boolean, $user_id: ID, $with_all_statuses: Boolean, $with_others: Boolean, $without_status: Boolean) {
  appointments(
    after: $after
    attendee_ids: $attendee_ids
    before: $before
    colorSchemeId: $colorSchemeId
    currentWeek: $currentWeek
    endDate: $endDate
    exclude_appointments_with_invoice: $exclude_appointments_with_invoice
    filter: $filter
    filter_by_appointment_location_ids: $filter_by_appointment_location_ids
    filter_by_appointment_status: $filter_by_appointment_status
    filter_by_appointment_statuses: $filter_by_appointment_statuses
    filter_by_appointment_type_id: $filter_by_appointment_type_id
    filter_by_appointment_type_ids: $filter_by_appointment_type_ids
    filter_by_chart_note_written: $filter_by_chart_note_written
    filter_by_client_confirmed: $filter_by_client_confirmed
    filter_by_contact_types: $filter_by_contact_types
    filter_by_invoices: $filter_by_invoices
    filter_by_location_id: $filter_by_location_id
    filter_by_provider_confirmed: $filter_by_provider_confirmed
    filter_synced_appointments: $filter_synced_appointments
    first: $first
    include_blockers: $include_blockers
    include_nil_blockers: $include_nil_blockers
    include_suborganizations: $include_suborganizations
    insurance_plan_ids: $insurance_plan_ids
    is_active: $is_active
    is_confirmed: $is_confirmed
    is_org: $is_org
    is_upcoming: $is_upcoming
    is_with_clients: $is_with_clients
    keywords: $keywords
    last: $last
    order_by: $order_by
    organization_id: $organization_id
    provider_id: $provider_id
    provider_ids: $provider_ids
    show_appointments: $show_appointments
    sort_by: $sort_by
    specificDay: $specificDay
    startDate: $startDate
    state_license: $state_license
    tag_ids: $tag_ids
    unconfirmed: $unconfirmed
    use_provider_inclusions: $use_provider_inclusions
    user_id: $user_id
    with_all_statuses: $with_all_statuses
    with_others: $with_others
    without_status: $without_status
  ) {
    ...AppointmentPaginationConnection
  }
}

fragment AppointmentPaginationConnection on AppointmentPaginationConnection {
  nodes {
    ...Appointment
  }
  page_info {
    ...PageInfo
  }
  total_count
}

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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("appointments", AppointmentPaginationConnection),
)
