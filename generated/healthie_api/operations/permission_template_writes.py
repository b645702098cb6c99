# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.permission_template import PERMISSION_TEMPLATE_FRAGMENT, PermissionTemplateType


class CreatePermissionTemplateInput(InputModel):
    allow_group_level_actions: Boolean | None = None
    allow_self_scheduling_in_care_team: Boolean | None = None
    auto_create_convo_for_care_team: Boolean | None = None
    can_access_calendar_quick_share: Boolean | None = None
    can_access_to_members_chat: Boolean | None = None
    can_access_zus: Boolean | None = None
    can_add_clients: Boolean | None = None
    can_add_members: Boolean | None = None
    can_add_members_to_chat: Boolean | None = None
    can_add_others_appointments: Boolean | None = None
    can_add_own_appointments: Boolean | None = None
    can_assign_tasks_to_all_org_members: Boolean | None = None
    can_autogenerate_charting_notes_from_zoom_calls: Boolean | None = None
    can_be_care_team_member: Boolean | None = None
    can_charge_clients: Boolean | None = None
    can_create_tags: Boolean | None = None
    can_delete_charting_notes: Boolean | None = None
    can_delete_faxes: Boolean | None = None
    can_delete_recordings: Boolean | None = None
    can_edit_appointment_types: Boolean | None = None
    can_edit_calendar: Boolean | None = None
    can_edit_credit: Boolean | None = None
    can_edit_docs: Boolean | None = None
    can_edit_education: Boolean | None = None
    can_edit_forms: Boolean | None = None
    can_edit_members: Boolean | None = None
    can_edit_packages: Boolean | None = None
    can_edit_products: Boolean | None = None
    can_edit_settings: Boolean | None = None
    can_enroll_clients_to_programs: Boolean | None = None
    can_lock_others_charting_notes: Boolean | None = None
    can_lock_own_charting_notes: Boolean | None = None
    can_manage_care_plan_templates: Boolean | None = None
    can_manage_others_availability: Boolean | None = None
    can_manage_others_blocks: Boolean | None = None
    can_manage_own_availability: Boolean | None = None
    can_manage_own_blocks: Boolean | None = None
    can_mark_assigned_tasks_to_other_org_members_as_completed: Boolean | None = None
    can_merge_clients: Boolean | None = None
    can_order_labs: Boolean | None = None
    can_remove_client: Boolean | None = None
    can_remove_org_member_signatures: Boolean | None = None
    can_rename_and_delete_tags: Boolean | None = None
    can_restrict_clients: Boolean | None = None
    can_see_billing: Boolean | None = None
    can_see_calendar: Boolean | None = None
    can_see_clients: Boolean | None = None
    can_see_docs: Boolean | None = None
    can_see_faxes: Boolean | None = None
    can_see_fullscript_tab: Boolean | None = None
    can_see_sent_faxes: Boolean | None = None
    can_see_transfers: Boolean | None = None
    can_set_client_password: Boolean | None = None
    can_share_documents_and_folders_with_org_members: Boolean | None = None
    can_sign_others_charting_notes: Boolean | None = None
    can_sign_own_charting_notes: Boolean | None = None
    can_submit_cms_1500s_to_office_ally: Boolean | None = None
    can_unlink_chart_note_from_appointment: Boolean | None = None
    can_unlock_charting_notes: Boolean | None = None
    can_view_all_org_members_tasks: Boolean | None = None
    can_view_audit_log: Boolean | None = None
    can_view_cms1500s: Boolean | None = None
    can_view_goal_templates: Boolean | None = None
    can_view_labs: Boolean | None = None
    can_view_org_dashboard: Boolean | None = None
    can_view_recordings: Boolean | None = None
    can_view_reports: Boolean | None = None
    can_view_super_bills: Boolean | None = None
    can_write_org_addendums: Boolean | None = None
    create_chat_when_assigned: Boolean | None = None
    gets_failed_fax_notif: Boolean | None = None
    gets_fax_notif: Boolean | None = None
    has_own_branding: Boolean | None = None
    is_admin: Boolean | None = None
    is_developer: Boolean | None = None
    is_provider: Boolean | None = None
    name: str | None = None
    notify_any_client_activity: Boolean | None = None
    notify_on_book: Boolean | None = None
    notify_on_cancel: Boolean | None = None
    notify_on_payment_failure: Boolean | None = None
    org_role: str | None = None
    organization_id: ID | None = None
    request_eligibility_checks: Boolean | None = None
    sees_all_billing: Boolean | None = None
    sees_all_clients: Boolean | None = None
    send_email_on_intake_flow_complete: Boolean | None = None
    send_email_on_intake_flow_start: Boolean | None = None
    share_appointment_types: Boolean | None = None
    share_custom_metrics: Boolean | None = None
    share_fullscript: Boolean | None = None
    share_goal_templates: Boolean | None = None
    share_packages: Boolean | None = None
    share_smart_phrases: Boolean | None = None
    share_user_groups: Boolean | None = None
    show_availability_first: Boolean | None = None
    show_org_tab: Boolean | None = None
    start_conversation_with: Boolean | None = None


class DeletePermissionTemplateInput(InputModel):
    id: ID | None = None


class UpdatePermissionTemplateInput(InputModel):
    allow_group_level_actions: Boolean | None = None
    allow_self_scheduling_in_care_team: Boolean | None = None
    auto_create_convo_for_care_team: Boolean | None = None
    can_access_calendar_quick_share: Boolean | None = None
    can_access_to_members_chat: Boolean | None = None
    can_access_zus: Boolean | None = None
    can_add_clients: Boolean | None = None
    can_add_members: Boolean | None = None
    can_add_members_to_chat: Boolean | None = None
    can_add_others_appointments: Boolean | None = None
    can_add_own_appointments: Boolean | None = None
    can_assign_tasks_to_all_org_members: Boolean | None = None
    can_autogenerate_charting_notes_from_zoom_calls: Boolean | None = None
    can_be_care_team_member: Boolean | None = None
    can_charge_clients: Boolean | None = None
    can_create_tags: Boolean | None = None
    can_delete_automations: Boolean | None = None
    can_delete_charting_notes: Boolean | None = None
    can_delete_faxes: Boolean | None = None
    can_delete_recordings: Boolean | None = None
    can_edit_appointment_types: Boolean | None = None
    can_edit_automations: Boolean | None = None
    can_edit_calendar: Boolean | None = None
    can_edit_credit: Boolean | None = None
    can_edit_docs: Boolean | None = None
    can_edit_education: Boolean | None = None
    can_edit_forms: Boolean | None = None
    can_edit_members: Boolean | None = None
    can_edit_packages: Boolean | None = None
    can_edit_products: Boolean | None = None
    can_edit_settings: Boolean | None = None
    can_enroll_clients_to_programs: Boolean | None = None
    can_lock_others_charting_notes: Boolean | None = None
    can_lock_own_charting_notes: Boolean | None = None
    can_manage_care_plan_templates: Boolean | None = None
    can_manage_others_availability: Boolean | None = None
    can_manage_others_blocks: Boolean | None = None
    can_manage_own_availability: Boolean | None = None
    can_manage_own_blocks: Boolean | None = None
    can_mark_assigned_tasks_to_other_org_members_as_completed: Boolean | None = None
    can_merge_clients: Boolean | None = None
    can_order_labs: Boolean | None = None
    can_remove_client: Boolean | None = None
    can_remove_org_member_signatures: Boolean | None = None
    can_rename_and_delete_tags: Boolean | None = None
    can_restrict_clients: Boolean | None = None
    can_see_billing: Boolean | None = None
    can_see_calendar: Boolean | None = None
    can_see_clients: Boolean | None = None
    can_see_docs: Boolean | None = None
    can_see_faxes: Boolean | None = None
    can_see_fullscript_tab: Boolean | None = None
    can_see_sent_faxes: Boolean | None = None
    can_see_transfers: Boolean | None = None
    can_set_client_password: Boolean | None = None
    can_share_documents_and_folders_with_org_members: Boolean | None = None
    can_sign_others_charting_notes: Boolean | None = None
    can_sign_own_charting_notes: Boolean | None = None
    can_submit_cms_1500s_to_change_health: Boolean | None = None
    can_submit_cms_1500s_to_office_ally: Boolean | None = None
    can_unlink_chart_note_from_appointment: Boolean | None = None
    can_unlock_charting_notes: Boolean | None = None
    can_view_all_org_members_tasks: Boolean | None = None
    can_view_audit_log: Boolean | None = None
    can_view_automations: Boolean | None = None
    can_view_cms1500s: Boolean | None = None
    can_view_goal_templates: Boolean | None = None
    can_view_labs: Boolean | None = None
    can_view_org_dashboard: Boolean | None = None
    can_view_recordings: Boolean | None = None
    can_view_reports: Boolean | None = None
    can_view_super_bills: Boolean | None = None
    can_write_org_addendums: Boolean | None = None
    create_chat_when_assigned: Boolean | None = None
    gets_failed_fax_notif: Boolean | None = None
    gets_fax_notif: Boolean | None = None
    has_own_branding: Boolean | None = None
    id: ID | None = None
    is_admin: Boolean | None = None
    is_developer: Boolean | None = None
    is_provider: Boolean | None = None
    name: str | None = None
    notify_any_client_activity: Boolean | None = None
    notify_on_book: Boolean | None = None
    notify_on_cancel: Boolean | None = None
    notify_on_payment_failure: Boolean | None = None
    org_role: str | None = None
    organization_id: ID | None = None
    request_eligibility_checks: Boolean | None = None
    sees_all_billing: Boolean | None = None
    sees_all_clients: Boolean | None = None
    send_email_on_intake_flow_complete: Boolean | None = None
    send_email_on_intake_flow_start: Boolean | None = None
    share_appointment_types: Boolean | None = None
    share_custom_metrics: Boolean | None = None
    share_fullscript: Boolean | None = None
    share_goal_templates: Boolean | None = None
    share_packages: Boolean | None = None
    share_smart_phrases: Boolean | None = None
    show_availability_first: Boolean | None = None
    show_org_tab: Boolean | None = None
    start_conversation_with: Boolean | None = None


class CreatePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    new_permission_template: PermissionTemplateType | None = Field(
        validation_alias="newPermissionTemplate", serialization_alias="newPermissionTemplate"
    )


class DeletePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    permission_template: PermissionTemplateType | None


class UpdatePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    permission_template: PermissionTemplateType | None = Field(
        validation_alias="permissionTemplate", serialization_alias="permissionTemplate"
    )


CREATE_PERMISSION_TEMPLATE: GraphQLOperation[CreatePermissionTemplatePayload] = GraphQLOperation(
    name="createPermissionTemplate",
    kind="mutation",
    safety="create",
    arguments={"input": "createPermissionTemplateInput!"},
    document="""
mutation createPermissionTemplate($input: createPermissionTemplateInput) {
 createPermissionTemplate(input: $input) {
 ...CreatePermissionTemplatePayload
 }
}

fragment CreatePermissionTemplatePayload on createPermissionTemplatePayload {
 messages {
 ...FieldError
 }
 newPermissionTemplate {
 ...PermissionTemplateType
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createPermissionTemplate", CreatePermissionTemplatePayload),
)

DELETE_PERMISSION_TEMPLATE: GraphQLOperation[DeletePermissionTemplatePayload] = GraphQLOperation(
    name="deletePermissionTemplate",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deletePermissionTemplateInput!"},
    document="""
mutation deletePermissionTemplate($input: deletePermissionTemplateInput) {
 deletePermissionTemplate(input: $input) {
 ...DeletePermissionTemplatePayload
 }
}

fragment DeletePermissionTemplatePayload on deletePermissionTemplatePayload {
 messages {
 ...FieldError
 }
 permission_template {
 ...PermissionTemplateType
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deletePermissionTemplate", DeletePermissionTemplatePayload),
)

UPDATE_PERMISSION_TEMPLATE: GraphQLOperation[UpdatePermissionTemplatePayload] = GraphQLOperation(
    name="updatePermissionTemplate",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updatePermissionTemplateInput!"},
    document="""
mutation updatePermissionTemplate($input: updatePermissionTemplateInput) {
 updatePermissionTemplate(input: $input) {
 ...UpdatePermissionTemplatePayload
 }
}

fragment UpdatePermissionTemplatePayload on updatePermissionTemplatePayload {
 messages {
 ...FieldError
 }
 permissionTemplate {
 ...PermissionTemplateType
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updatePermissionTemplate", UpdatePermissionTemplatePayload),
)
