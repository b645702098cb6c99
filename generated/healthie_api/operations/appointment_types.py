# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.appointment_type_pagination_connection import AppointmentTypePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AppointmentTypePaginationConnection] = GraphQLOperation(
    name="appointmentTypes",
    kind="query",
    root_field="appointmentTypes",
    python_path="healthie.queries.appointment_types",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "appointment_type_ids": "[ID]",
        "before": "String",
        "clients_can_book": "Boolean",
        "embed_or_sharing_link": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offering_id": "String",
        "order_by": "AppointmentTypeOrderKeys",
        "org_level": "Boolean",
        "provider_id": "String",
        "provider_ids": "[ID]",
        "show_group": "Boolean",
        "with_deleted_appt_types": "Boolean",
    },
    page_size=25,
    max_page_size=33,
    document="""
query appointmentTypes($after: String, $appointment_type_ids: [ID], $before: String, $clients_can_book: Boolean, $embed_or_sharing_link: Boolean, $first: Int = 25, $keywords: String, $last: Int, $offering_id: String, $order_by: AppointmentTypeOrderKeys, $org_level: Boolean, $provider_id: String, $provider_ids: [ID], $show_group: Boolean, $with_deleted_appt_types: Boolean) {
  appointmentTypes(
    after: $after
    appointment_type_ids: $appointment_type_ids
    before: $before
    clients_can_book: $clients_can_book
    embed_or_sharing_link: $embed_or_sharing_link
    first: $first
    keywords: $keywords
    last: $last
    offering_id: $offering_id
    order_by: $order_by
    org_level: $org_level
    provider_id: $provider_id
    provider_ids: $provider_ids
    show_group: $show_group
    with_deleted_appt_types: $with_deleted_appt_types
  ) {
    ...AppointmentTypePaginationConnection
  }
}

fragment AppointmentTypePaginationConnection on AppointmentTypePaginationConnection {
  nodes {
    ...AppointmentType
  }
  page_info {
    ...PageInfo
  }
  total_count
}

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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("appointmentTypes", AppointmentTypePaginationConnection),
)
