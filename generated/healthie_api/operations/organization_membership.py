# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    NamedReference,
    optional_object_of,
)

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class OrganizationMembership(BaseModel):
    allow_group_level_actions: Boolean
    allow_self_scheduling_in_care_team: Boolean | None
    auto_create_convo_for_care_team: Boolean | None
    can_access_calendar_quick_share: Boolean
    can_access_to_members_chat: Boolean | None
    can_access_zus: Boolean
    can_add_clients: Boolean
    can_add_members: Boolean
    can_add_members_to_chat: Boolean | None
    can_add_others_appointments: Boolean | None
    can_add_own_appointments: Boolean | None
    can_assign_tasks_to_all_org_members: Boolean | None
    can_autogenerate_charting_notes_from_zoom_calls: Boolean | None
    can_be_care_team_member: Boolean
    can_charge_clients: Boolean
    can_create_tags: Boolean | None
    can_delete_automations: Boolean
    can_delete_charting_notes: Boolean
    can_delete_faxes: Boolean
    can_delete_others_appointments: Boolean | None
    can_delete_own_appointments: Boolean | None
    can_delete_recordings: Boolean | None
    can_edit_appointment_types: Boolean
    can_edit_automations: Boolean
    can_edit_calendar: Boolean | None
    can_edit_credit: Boolean | None
    can_edit_docs: Boolean | None
    can_edit_education: Boolean | None
    can_edit_forms: Boolean | None
    can_edit_members: Boolean | None
    can_edit_others_appointments: Boolean | None
    can_edit_own_appointments: Boolean | None
    can_edit_packages: Boolean | None
    can_edit_products: Boolean | None
    can_edit_settings: Boolean | None
    can_enroll_clients_to_programs: Boolean | None
    can_lock_others_charting_notes: Boolean | None
    can_lock_own_charting_notes: Boolean | None
    can_manage_care_plan_templates: Boolean | None
    can_manage_others_availability: Boolean | None
    can_manage_others_blocks: Boolean | None
    can_manage_own_availability: Boolean | None
    can_manage_own_blocks: Boolean | None
    can_mark_assigned_tasks_to_other_org_members_as_completed: Boolean | None
    can_merge_clients: Boolean | None
    can_order_labs: Boolean | None
    can_remove_client: Boolean | None
    can_remove_org_member_signatures: Boolean | None
    can_rename_and_delete_tags: Boolean | None
    can_request_to_prescribe_controlled_substances: Boolean | None
    can_restrict_clients: Boolean | None
    can_see_billing: Boolean | None
    can_see_calendar: Boolean | None
    can_see_clients: Boolean | None
    can_see_docs: Boolean | None
    can_see_faxes: Boolean | None
    can_see_fullscript_tab: Boolean | None
    can_see_option_to_use_erx_dosespot: Boolean | None
    can_see_sent_faxes: Boolean | None
    can_see_transfers: Boolean | None
    can_share_documents_and_folders_with_org_members: Boolean | None
    can_sign_others_charting_notes: Boolean | None
    can_sign_own_charting_notes: Boolean | None
    can_submit_cms_1500s_to_candid_health: Boolean | None
    can_submit_cms_1500s_to_office_ally: Boolean | None
    can_unlink_chart_note_from_appointment: Boolean
    can_unlock_charting_notes: Boolean | None
    can_view_all_org_members_tasks: Boolean | None
    can_view_audit_log: Boolean | None
    can_view_automations: Boolean
    can_view_cms1500s: Boolean | None
    can_view_goal_templates: Boolean | None
    can_view_labs: Boolean | None
    can_view_org_dashboard: Boolean | None
    can_view_recordings: Boolean | None
    can_view_reports: Boolean | None
    can_view_super_bills: Boolean | None
    can_write_org_addendums: Boolean | None
    create_chat_when_assigned: Boolean | None
    erx_dosespot_role: str | None
    gets_failed_fax_notif: Boolean | None
    gets_fax_notif: Boolean | None
    has_own_branding: Boolean | None
    has_primary_diagnosis_column: Boolean | None
    hide_calendar_tab: Boolean | None
    id: ID
    is_admin: Boolean | None
    is_developer: Boolean | None
    is_provider: Boolean | None
    notify_any_client_activity: Boolean | None
    notify_on_book: Boolean | None
    notify_on_cancel: Boolean | None
    notify_on_payment_failure: Boolean | None
    org_role: str | None
    organization: NamedReference | None
    permission_template: NamedReference | None
    permission_template_applied_at: DateTime | None
    request_eligibility_checks: Boolean | None
    sees_all_billing: Boolean | None
    sees_all_clients: Boolean | None
    selected_licensed_in_filter: list[str] | None
    selected_locations_filter: list[str] | None
    selected_statuses_filter: list[str] | None
    selected_tags_filter: list[str] | None
    send_email_on_intake_flow_complete: Boolean | None
    send_email_on_intake_flow_start: Boolean | None
    share_appointment_types: Boolean | None
    share_custom_metrics: Boolean | None
    share_fullscript: Boolean | None
    share_goal_templates: Boolean | None
    share_packages: Boolean | None
    share_smart_phrases: Boolean | None
    share_user_groups: Boolean | None
    show_availability_first: Boolean | None
    show_org_tab: Boolean | None
    start_conversation_with: Boolean | None
    title: str | None
    user: UserReference | None


ORGANIZATION_MEMBERSHIP_FRAGMENT = """
fragment OrganizationMembership on OrganizationMembership {
 allow_group_level_actions
 allow_self_scheduling_in_care_team
 auto_create_convo_for_care_team
 can_access_calendar_quick_share
 can_access_to_members_chat
 can_access_zus
 can_add_clients
 can_add_members
 can_add_members_to_chat
 can_add_others_appointments
 can_add_own_appointments
 can_assign_tasks_to_all_org_members
 can_autogenerate_charting_notes_from_zoom_calls
 can_be_care_team_member
 can_charge_clients
 can_create_tags
 can_delete_automations
 can_delete_charting_notes
 can_delete_faxes
 can_delete_others_appointments
 can_delete_own_appointments
 can_delete_recordings
 can_edit_appointment_types
 can_edit_automations
 can_edit_calendar
 can_edit_credit
 can_edit_docs
 can_edit_education
 can_edit_forms
 can_edit_members
 can_edit_others_appointments
 can_edit_own_appointments
 can_edit_packages
 can_edit_products
 can_edit_settings
 can_enroll_clients_to_programs
 can_lock_others_charting_notes
 can_lock_own_charting_notes
 can_manage_care_plan_templates
 can_manage_others_availability
 can_manage_others_blocks
 can_manage_own_availability
 can_manage_own_blocks
 can_mark_assigned_tasks_to_other_org_members_as_completed
 can_merge_clients
 can_order_labs
 can_remove_client
 can_remove_org_member_signatures
 can_rename_and_delete_tags
 can_request_to_prescribe_controlled_substances
 can_restrict_clients
 can_see_billing
 can_see_calendar
 can_see_clients
 can_see_docs
 can_see_faxes
 can_see_fullscript_tab
 can_see_option_to_use_erx_dosespot
 can_see_sent_faxes
 can_see_transfers
 can_share_documents_and_folders_with_org_members
 can_sign_others_charting_notes
 can_sign_own_charting_notes
 can_submit_cms_1500s_to_candid_health
 can_submit_cms_1500s_to_office_ally
 can_unlink_chart_note_from_appointment
 can_unlock_charting_notes
 can_view_all_org_members_tasks
 can_view_audit_log
 can_view_automations
 can_view_cms1500s
 can_view_goal_templates
 can_view_labs
 can_view_org_dashboard
 can_view_recordings
 can_view_reports
 can_view_super_bills
 can_write_org_addendums
 create_chat_when_assigned
 erx_dosespot_role
 gets_failed_fax_notif
 gets_fax_notif
 has_own_branding
 has_primary_diagnosis_column
 hide_calendar_tab
 id
 is_admin
 is_developer
 is_provider
 notify_any_client_activity
 notify_on_book
 notify_on_cancel
 notify_on_payment_failure
 org_role
 organization {
 id
 name
 }
 permission_template {
 id
 name
 }
 permission_template_applied_at
 request_eligibility_checks
 sees_all_billing
 sees_all_clients
 selected_licensed_in_filter
 selected_locations_filter
 selected_statuses_filter
 selected_tags_filter
 send_email_on_intake_flow_complete
 send_email_on_intake_flow_start
 share_appointment_types
 share_custom_metrics
 share_fullscript
 share_goal_templates
 share_packages
 share_smart_phrases
 share_user_groups
 show_availability_first
 show_org_tab
 start_conversation_with
 title
 user {
 ...UserReference
 }
}
"""


OPERATION: GraphQLOperation[OrganizationMembership | None] = GraphQLOperation(
    name="organizationMembership",
    kind="query",
    safety="read",
    arguments={"id": "ID", "user_id": "ID"},
    document="""
query organizationMembership($id: ID, $user_id: ID) {
 organizationMembership(id: $id, user_id: $user_id) {
 ...OrganizationMembership
 }
}
"""
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("organizationMembership", OrganizationMembership),
)
