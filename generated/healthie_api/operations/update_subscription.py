# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_subscription_payload import UpdateSubscriptionPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSubscriptionPayload] = GraphQLOperation(
    name="updateSubscription",
    kind="mutation",
    root_field="updateSubscription",
    python_path="healthie.mutations.update_subscription",
    safety="money",
    confidence="full",
    check="look at the plan of the account in Healthie",
    arguments={"input": "updateSubscriptionInput"},
    document="""
mutation updateSubscription($input: updateSubscriptionInput) {
  updateSubscription(input: $input) {
    ...UpdateSubscriptionPayload
  }
}

fragment UpdateSubscriptionPayload on updateSubscriptionPayload {
  currentUser {
    ...User
  }
  messages {
    ...FieldError
  }
  subscription {
    ...SubscriptionInstance
  }
}

fragment User on User {
  accessed_account
  active
  active_care_plan {
    id
  }
  active_group_care_plan {
    id
  }
  active_tags {
    id
  }
  additional_client_profile_items {
    id
  }
  additional_header_dropdown_items {
    id
  }
  additional_phone_number
  additional_quick_profile_items {
    id
  }
  additional_record_identifier
  additional_sidebar_items {
    id
  }
  age
  all_verification_fields
  allergy_sensitivities {
    id
  }
  allow_community_chat
  allow_direct_chat
  anticipated_number_of_providers
  any_incomplete_onboarding_steps
  any_incomplete_requested_form_completions
  any_shared_courses
  any_shared_documents
  any_shared_incomplete_courses
  any_unviewed_documents
  apple_health {
    id
  }
  appointment_locations {
    id
  }
  appointment_setting {
    id
  }
  appointment_type_credits {
    id
  }
  appointment_types {
    id
  }
  archived_at
  assign_tasks_seen
  auto_charge_enabled
  available_contact_types
  avatar_url
  bank_account_verified_status
  bank_verification_deadline
  blast_seen
  bmi_percentile
  bmi_percentile_standard
  brand {
    id
  }
  brand_alt_logo_url
  brand_logo_url
  brand_name
  branded_name
  broken_synced_cal {
    id
  }
  calendar_text
  calendar_timezone
  call_references {
    id
  }
  can_access_zus
  can_add_clients
  can_add_members
  can_archive_clients
  can_charge_clients
  can_check_eligibility
  can_delete_charting_notes
  can_delete_faxes
  can_edit_appointment_types
  can_edit_brand
  can_edit_credit
  can_edit_docs
  can_edit_forms
  can_edit_members
  can_edit_org_calendar
  can_edit_packages
  can_edit_products
  can_edit_program_clients
  can_edit_programs
  can_edit_settings
  can_have_suborgs
  can_insert_suborgs
  can_lock_others_charting_notes
  can_lock_own_charting_notes
  can_mark_assigned_tasks_to_other_org_members_as_completed
  can_merge_clients
  can_order_labs
  can_schedule_appointments
  can_see_audit_log_ui
  can_see_fullscript_tab
  can_see_insurance_authorization
  can_see_option_to_use_erx_dosespot
  can_see_transfers
  can_sign_others_charting_notes
  can_sign_own_charting_notes
  can_unlock_charting_notes
  can_use_ai_scribe
  can_view_labs
  can_write_org_addendums
  cannot_access_org_member_settings
  card_issues_count
  cda_validation_errors_json
  claim_destination_options
  clearstep_connection {
    id
  }
  client_source {
    id
  }
  consented_to_labs
  consents_required
  course_membership_via_course {
    id
  }
  course_memberships {
    id
  }
  created_at
  credit_balance
  current_summary {
    id
  }
  custom_custom_emails {
    id
  }
  custom_metrics {
    id
  }
  default_billing_type
  default_currency
  default_dosespot_clinic_id
  default_eligibility_check_service
  default_external_video_url
  default_onboarding_flow {
    id
  }
  default_onboarding_flow_id
  default_pharmacy {
    id
  }
  default_stripe_customer_detail_id
  devices_unavailability
  dexcom_connection {
    id
  }
  diagnoses {
    id
  }
  dietitian {
    id
  }
  dietitian_id
  dismissed_calendar_prompt
  dismissed_charting_note_addendum_warning
  dismissed_fullscript
  dismissed_insurance_eligibility_warning
  dismissed_products_tab
  displayed_brand {
    id
  }
  dob
  doc_share_id
  dosespot_notification_count
  dosespot_patient_id
  eligibility_checking_connected
  email
  erx_dosespot_role
  estimated_future_payouts
  expired_client_cards_count
  expiring_client_cards_count
  family_history_conditions {
    id
  }
  fax_number
  feature_toggle {
    id
  }
  first_client_entry_date
  first_name
  first_name_last_initial
  fitbit {
    id
  }
  food_entries_count
  formatted_estimated_future_payouts
  full_legal_name
  full_legal_name_with_preferred
  full_name
  fullscript {
    id
  }
  fullscript_practitioner_id
  gender
  gender_identity
  gender_identity_code
  generated_reports_folder_id
  goals_count
  google_calendar {
    id
  }
  google_fit {
    id
  }
  group_name
  has_access_to_client_portal_setting_in_notification_contact
  has_access_to_cms_1500s_content
  has_access_to_insurance_billing_automation
  has_access_to_sign_up_on_dosespot
  has_ai_scribe
  has_ai_summaries
  has_any_entry_types
  has_api_access
  has_available_mobile_app
  has_bookable_appts
  has_bookable_packages
  has_ccda
  has_change_health
  has_completed_intake_forms
  has_courses
  has_created_password
  has_custom_color_schemes
  has_custom_food
  has_custom_meals
  has_custom_scheduling_prioritization
  has_custom_text_reminders
  has_developer_access
  has_dosespot
  has_e_labs_access
  has_enterprise_plan
  has_expanded_vbc_charting_fields
  has_external_videochat_urls
  has_forms_to_complete
  has_fullscript
  has_future_availabilities
  has_goal_title_links
  has_inbound_faxing
  has_increased_branding
  has_insurance_pay
  has_invalid_characters
  has_invalid_dosespot_info
  has_lab_orders
  has_lab_testing_api_orders
  has_living_plate
  has_marked_as_no_show_email
  has_marked_as_rescheduled_email
  has_org_chat_access
  has_other_org_members
  has_own_appointment_setting
  has_own_custom_emails
  has_past_rescheduling_settings
  has_plus_or_above_plan
  has_practice_plus
  has_recent_payments
  has_rupa_health
  has_self_pay
  has_shared_appt_setting_with_org
  has_state_licensing_restrictions
  has_stripe_id_from_parent_org
  has_synced_cal
  has_type_specific_appointment_settings
  has_user_groups
  has_user_switch_options
  has_zoom_access
  height
  height_percentile
  height_percentile_standard
  height_str
  hide_bac_entry_actions
  human_id
  id
  immunizations {
    id
  }
  implantable_devices_users {
    id
  }
  in_multiple_providers_org
  insurance_authorization {
    id
  }
  invalid_e_labs_fields
  invite_code
  invoices_filter
  is_active_provider
  is_chat_autoresponding
  is_first_time_provider
  is_insurance_billing_enabled
  is_org
  is_org_admin
  is_org_with_multiple_users
  is_owner
  is_patient
  is_super_admin
  is_trialing
  knows_about_provider
  last_active
  last_activity
  last_activity_string
  last_app {
    id
  }
  last_billing_item {
    id
  }
  last_conversation_id
  last_name
  last_sign_in_at
  last_updated_allergy {
    id
  }
  last_weighing_date
  latest_article_link
  latest_article_number
  legal_name
  license_num
  line_graph_metric_categories
  linked_relatives {
    id
  }
  location {
    id
  }
  locations {
    id
  }
  medications_count
  metadata
  metric_entries_count
  mirror_entries_count
  mobile_health_integrations {
    id
  }
  money_owed
  most_important_features
  name
  next_app {
    id
  }
  next_appt_date
  next_onboarding_step {
    id
  }
  next_recurring_payment {
    id
  }
  next_required_step
  non_paid
  notification_contacts {
    id
  }
  notification_setting {
    id
  }
  npi
  num_entries
  offering_coupons {
    id
  }
  offerings {
    id
  }
  onc_gender_identity
  open_balance_due_count
  open_payments_count
  org_name_or_self_name
  organization {
    id
  }
  organization_email
  organization_id
  organization_membership {
    id
  }
  other_id_number {
    id
  }
  other_id_numbers {
    id
  }
  other_provider_ids
  other_providers {
    id
  }
  outlook {
    id
  }
  paid_for_fax_status
  patient_has_cms1500_auto_submission_enabled
  patients_count
  patients_notification_count
  permanently_disable_tz_prompt
  phone_number
  place_of_service {
    id
  }
  policies {
    id
  }
  policiesOrderAscending {
    id
  }
  preferred_language
  preferred_language_code
  prescriptions_count
  pretend_to_be
  primary_ethnicity
  primary_ethnicity_code
  primary_insurance_policy {
    id
  }
  primary_race
  primary_race_code
  problems {
    id
  }
  profession
  professions {
    id
  }
  pronouns
  provider_appointment_locations {
    id
  }
  provider_bio {
    id
  }
  provider_has_cms1500_auto_submission_enabled
  providers {
    id
  }
  purchased_meal_plans {
    id
  }
  qualifications
  quick_notes
  reactivation_emails {
    id
  }
  record_identifier
  referrals {
    id
  }
  referring_physicians {
    id
  }
  referring_provider_id
  referring_provider_name
  referring_provider_npi
  reports_date_filter_selection {
    id
  }
  requested_form_count
  required_dosespot_fields
  requires_reactivation
  requires_shortened_trial
  restricted
  rupa_patient_id
  scheduling_priority
  secondary_ethnicity
  secondary_ethnicity_code
  secondary_race
  secondary_race_code
  seen_last_article
  sex
  sexual_orientation
  sexual_orientation_code
  sexual_orientation_other
  shapa_connection {
    id
  }
  shard_aware_id
  show_appointments_tab
  show_billing_dropdown_item
  show_billing_tab
  show_brand_tab
  show_care_plan_area
  show_chat_tab
  show_client_appointment_credits
  show_cms1500s_tab
  show_dashboard
  show_documents_tab
  show_education_tab
  show_expanded_label
  show_forms_tab
  show_goals_area
  show_grow
  show_integrations_dropdown_item
  show_journal_entries_area
  show_org_tab
  show_packages_tab
  show_payment_methods_dropdown_item
  show_payments_tab
  show_received_fax_tab
  show_reports_tab
  show_scheduled_chat_tab
  show_sent_fax_tab
  show_subscription_link
  show_superbill_org_select
  show_superbills_tab
  sidebar_notification_count
  signup_completed
  skipped_bank_account
  skipped_email
  specialties {
    id
  }
  state_licenses {
    id
  }
  stripe_customer_detail {
    id
  }
  stripe_customer_details {
    id
  }
  stripe_id
  stripe_person_id
  subscription {
    id
  }
  super_bill_address
  super_bill_location {
    id
  }
  super_bill_patient_location {
    id
  }
  super_bill_phone_number
  switchable_users_count
  tasks_count
  tax_id
  timezone
  total_active_packages_with_credits
  total_clients_with_appt_type_credits
  total_lab_orders
  true_human_id
  ui
  unconfirmed_appointment_count
  unread_convo_count
  unread_notifications_count
  unscheduled_lab_orders_count
  unseen_appt_notification_count
  unseen_comment_notification_count
  unseen_document_notification_count
  unseen_entry_notification_count
  unseen_goal_notification_count
  unseen_note_notification_count
  unseen_notifications_count
  unseen_notifications_count_mobile
  unseen_payment_notification_count
  unseen_sent_notification_records_count
  updated_at
  uploaded_avatar_file_name
  user_group {
    id
  }
  user_group_id
  user_who_invited_member {
    id
  }
  verification_fields
  weight
  weight_percentile
  weight_percentile_standard
  withings_connection {
    id
  }
  workout_entries_count
}

fragment FieldError on FieldError {
  field
  message
}

fragment SubscriptionInstance on SubscriptionInstance {
  access_will_stop_at
  amount_saved_if_plan_switched
  amount_savings_on_base_plan
  annual_total
  card_expiration
  card_expired
  card_type
  client_count
  cost_of_annual_base_plan
  credit_balance
  days_left_in_trial
  discounts {
    id
  }
  discounts_if_switched {
    id
  }
  has_scheduled_change
  id
  interval
  invoice_if_switched {
    id
  }
  is_trialing
  last_four
  last_invoice {
    id
  }
  locked_out_at
  monthly_cost_of_annual_base_plan
  monthly_cost_of_base_plan
  paid_for_providers
  paid_for_support
  percent_change_if_plan_switched
  percent_savings_on_base_plan
  plan_add_ons {
    id
  }
  plan_id
  plan_name
  set_to_cancel
  stripe_balance
  stripe_id
  stripe_plan
  stripe_subscription_id
  trial_end_at
  upcoming_invoice {
    id
  }
  user {
    id
  }
  user_id
}
""",
    decode=object_of("updateSubscription", UpdateSubscriptionPayload),
)
