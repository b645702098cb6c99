# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership
from ..operations.user import USER_FRAGMENT, User


class ProfessionsInput(InputModel):
    profession: str | None = None
    profession_category: str | None = None


class SpecialtiesInput(InputModel):
    specialty: str | None = None
    specialty_category: str | None = None


class AsyncBulkCreateOrganizationMembershipsInput(InputModel):
    org_role: str | None = None
    organization_id: ID
    permission_template_id: ID | None = None
    user_ids: list[ID | None]


class BulkCreateOrganizationMembershipsInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    org_role: str | None = None
    organization_ids: list[ID | None]
    password: str | None = None
    permission_template_id: ID | None = None
    professions: list[ProfessionsInput | None] | None = None
    send_invite_email: Boolean | None = None
    specialties: list[SpecialtiesInput | None] | None = None
    timezone: str | None = None
    title: str | None = None


class CreateOrganizationMembershipInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    org_role: str | None = None
    organization_id: ID | None = None
    password: str | None = None
    permission_template_id: ID | None = None
    professions: list[ProfessionsInput | None] | None = None
    send_invite_email: Boolean | None = None
    specialties: list[SpecialtiesInput | None] | None = None
    timezone: str | None = None
    title: str | None = None


class DeleteOrganizationMembershipInput(InputModel):
    id: ID | None = None


class UpdateOrganizationMembershipInput(InputModel):
    action_for_appointments: str | None = None
    active: Boolean | None = None
    allow_group_level_actions: Boolean | None = None
    allow_self_scheduling_in_care_team: Boolean | None = None
    auto_create_convo_for_care_team: Boolean | None = None
    bypass_api_key_warning: Boolean | None = None
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
    can_lock_form_answer_groups: Boolean | None = None
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
    can_see_option_to_use_erx_dosespot: Boolean | None = None
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
    email: str | None = None
    erx_dosespot_role: str | None = None
    first_name: str | None = None
    fullscript_practitioner_id: ID | None = None
    gets_failed_fax_notif: Boolean | None = None
    gets_fax_notif: Boolean | None = None
    has_own_branding: Boolean | None = None
    hide_calendar_tab: Boolean | None = None
    id: ID | None = None
    is_admin: Boolean | None = None
    is_developer: Boolean | None = None
    is_provider: Boolean | None = None
    last_name: str | None = None
    notify_any_client_activity: Boolean | None = None
    notify_on_book: Boolean | None = None
    notify_on_cancel: Boolean | None = None
    notify_on_payment_failure: Boolean | None = None
    org_role: str | None = None
    permission_template_applied: Boolean | None = None
    permission_template_id: ID | None = None
    phone_number: str | None = None
    position: Int | None = None
    professions: list[ProfessionsInput | None] | None = None
    provider_to_receive_clients: ID | None = None
    qualifications: str | None = None
    request_eligibility_checks: Boolean | None = None
    scheduling_priority: str | None = None
    sees_all_billing: Boolean | None = None
    sees_all_clients: Boolean | None = None
    selected_licensed_in_filter: list[str | None] | None = None
    selected_locations_filter: list[str | None] | None = None
    selected_statuses_filter: list[str | None] | None = None
    selected_tags_filter: list[str | None] | None = None
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
    specialties: list[SpecialtiesInput | None] | None = None
    start_conversation_with: Boolean | None = None
    timezone: str | None = None
    title: str | None = None


class AsyncBulkCreateOrganizationMembershipsPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None


class BulkCreateOrganizationMembershipsPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )
    other_organization_memberships_count: Int | None


class CreateOrganizationMembershipPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


class DeleteOrganizationMembershipPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


class UpdateOrganizationMembershipPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


ASYNC_BULK_CREATE_ORGANIZATION_MEMBERSHIPS: GraphQLOperation[AsyncBulkCreateOrganizationMembershipsPayload] = (
    GraphQLOperation(
        name="asyncBulkCreateOrganizationMemberships",
        kind="mutation",
        safety="create",
        arguments={"input": "asyncBulkCreateOrganizationMembershipsInput!"},
        document="""
mutation asyncBulkCreateOrganizationMemberships($input: asyncBulkCreateOrganizationMembershipsInput) {
 asyncBulkCreateOrganizationMemberships(input: $input) {
 ...AsyncBulkCreateOrganizationMembershipsPayload
 }
}

fragment AsyncBulkCreateOrganizationMembershipsPayload on asyncBulkCreateOrganizationMembershipsPayload {
 currentUser {
 ...User
 }
 messages {
 ...FieldError
 }
}
"""
        + USER_FRAGMENT
        + FIELD_ERROR_FRAGMENT,
        decode=object_of("asyncBulkCreateOrganizationMemberships", AsyncBulkCreateOrganizationMembershipsPayload),
    )
)

BULK_CREATE_ORGANIZATION_MEMBERSHIPS: GraphQLOperation[BulkCreateOrganizationMembershipsPayload] = GraphQLOperation(
    name="bulkCreateOrganizationMemberships",
    kind="mutation",
    safety="create",
    arguments={"input": "bulkCreateOrganizationMembershipsInput!"},
    document="""
mutation bulkCreateOrganizationMemberships($input: bulkCreateOrganizationMembershipsInput) {
 bulkCreateOrganizationMemberships(input: $input) {
 ...BulkCreateOrganizationMembershipsPayload
 }
}

fragment BulkCreateOrganizationMembershipsPayload on bulkCreateOrganizationMembershipsPayload {
 currentUser {
 ...User
 }
 messages {
 ...FieldError
 }
 organizationMembership {
 ...OrganizationMembership
 }
 other_organization_memberships_count
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("bulkCreateOrganizationMemberships", BulkCreateOrganizationMembershipsPayload),
)

CREATE_ORGANIZATION_MEMBERSHIP: GraphQLOperation[CreateOrganizationMembershipPayload] = GraphQLOperation(
    name="createOrganizationMembership",
    kind="mutation",
    safety="create",
    arguments={"input": "createOrganizationMembershipInput!"},
    document="""
mutation createOrganizationMembership($input: createOrganizationMembershipInput) {
 createOrganizationMembership(input: $input) {
 ...CreateOrganizationMembershipPayload
 }
}

fragment CreateOrganizationMembershipPayload on createOrganizationMembershipPayload {
 currentUser {
 ...User
 }
 messages {
 ...FieldError
 }
 organizationMembership {
 ...OrganizationMembership
 }
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createOrganizationMembership", CreateOrganizationMembershipPayload),
)

DELETE_ORGANIZATION_MEMBERSHIP: GraphQLOperation[DeleteOrganizationMembershipPayload] = GraphQLOperation(
    name="deleteOrganizationMembership",
    kind="mutation",
    safety="idempotent_write",
    deprecated="deprecated by the vendor",
    arguments={"input": "deleteOrganizationMembershipInput!"},
    document="""
mutation deleteOrganizationMembership($input: deleteOrganizationMembershipInput) {
 deleteOrganizationMembership(input: $input) {
 ...DeleteOrganizationMembershipPayload
 }
}

fragment DeleteOrganizationMembershipPayload on deleteOrganizationMembershipPayload {
 messages {
 ...FieldError
 }
 organizationMembership {
 ...OrganizationMembership
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteOrganizationMembership", DeleteOrganizationMembershipPayload),
)

UPDATE_ORGANIZATION_MEMBERSHIP: GraphQLOperation[UpdateOrganizationMembershipPayload] = GraphQLOperation(
    name="updateOrganizationMembership",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateOrganizationMembershipInput!"},
    document="""
mutation updateOrganizationMembership($input: updateOrganizationMembershipInput) {
 updateOrganizationMembership(input: $input) {
 ...UpdateOrganizationMembershipPayload
 }
}

fragment UpdateOrganizationMembershipPayload on updateOrganizationMembershipPayload {
 messages {
 ...FieldError
 }
 organizationMembership {
 ...OrganizationMembership
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateOrganizationMembership", UpdateOrganizationMembershipPayload),
)
