# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.complete_checkout_payload import CompleteCheckoutPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CompleteCheckoutPayload] = GraphQLOperation(
    name="completeCheckout",
    kind="mutation",
    root_field="completeCheckout",
    python_path="healthie.mutations.complete_checkout",
    safety="money",
    confidence="full",
    check="list the client's charges with healthie.queries.billing_items and invoices with healthie.invoices.list, newest first",
    arguments={"input": "completeCheckoutInput"},
    document="""
mutation completeCheckout($input: completeCheckoutInput) {
  completeCheckout(input: $input) {
    ...CompleteCheckoutPayload
  }
}

fragment CompleteCheckoutPayload on completeCheckoutPayload {
  appointment {
    ...Appointment
  }
  appointments {
    ...Appointment
  }
  billingItem {
    ...BillingItem
  }
  formAnswerGroupSaved
  messages {
    ...FieldError
  }
  patientEmail
  reassignClientProvider
  userPackageSelection {
    ...UserPackageSelection
  }
  widgetCompletedSubheaderHtml
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

fragment BillingItem on BillingItem {
  amount_paid
  amount_paid_string
  application_fee_amount
  card_brand
  card_last4
  card_source
  charge_backs {
    id
  }
  coupon_code
  cpt_codes_super_bills_id
  created_at
  currency
  deleted_at
  failure_reason
  gifted_by
  gifted_to
  id
  is_canceled
  is_outside_payment
  is_recurring
  item_position_number
  net_payment
  next_scheduled_payment_amount
  note
  offering {
    id
  }
  offering_coupon {
    id
  }
  offering_coupon_id
  offering_id
  original_price
  payment_medium
  provider {
    id
  }
  receipt_last_sent_at
  recipient {
    id
  }
  recipient_id
  recurring_payment {
    id
  }
  refund_amount
  refund_date
  refund_items {
    id
  }
  requested_payer {
    id
  }
  requested_payment {
    id
  }
  requested_payment_id
  sender {
    id
  }
  sender_id
  shown_description
  shown_note
  state
  stripe_charge_id
  stripe_error
  successful_retried_payment {
    id
  }
  updated_at
  user_package_selection {
    id
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment UserPackageSelection on UserPackageSelection {
  billing_item {
    id
  }
  billing_item_id
  created_at
  id
  initial_price_with_offering_coupon
  offering {
    id
  }
  offering_coupon_id
  recurring_payment {
    id
  }
  requested_payment {
    id
  }
  requested_payment_id
  user {
    id
  }
}
""",
    decode=object_of("completeCheckout", CompleteCheckoutPayload),
)
