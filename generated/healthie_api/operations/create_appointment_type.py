# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_appointment_type_payload import CreateAppointmentTypePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentTypePayload] = GraphQLOperation(
    name="createAppointmentType",
    kind="mutation",
    root_field="createAppointmentType",
    python_path="healthie.mutations.create_appointment_type",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentTypeInput"},
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

fragment FieldError on FieldError {
  field
  message
}

fragment SmsTemplateWarning on SmsTemplateWarning {
  estimated_length
  estimated_message_count
  message
}
""",
    decode=object_of("createAppointmentType", CreateAppointmentTypePayload),
)
