# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    object_of,
    optional_object_of,
)

from ..enums.chart_note_status import ChartNoteStatus

if TYPE_CHECKING:
    from ..models.appointment_reference import AppointmentReference
    from ..models.cms1500_reference import Cms1500Reference
    from ..models.document_reference import DocumentReference
    from ..models.form_answer_group_parts import (
        AutoscoredSectionType,
        FormAnswerGroupAuditEvent,
        FormAnswerGroupUserConnection,
        IndividualClientType,
        LabOrderReference,
        NarxCheck,
        PrescriptionReference,
    )
    from ..models.form_answer_group_signing import FormAnswerGroupSigning
    from ..models.generated_summary import GeneratedSummary
    from ..models.offering_reference import OfferingReference
    from ..models.user_reference import UserReference
    from ..operations.charting_note_addendum import ChartingNoteAddendumType
    from ..operations.custom_module_form import CustomModuleForm
    from ..operations.initial_form_answers import FormAnswer
    from ..operations.requested_form_completion import RequestedFormCompletion
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentReference,
        AutoscoredSectionType,
        ChartingNoteAddendumType,
        Cms1500Reference,
        CustomModuleForm,
        DocumentReference,
        FormAnswer,
        FormAnswerGroupAuditEvent,
        FormAnswerGroupSigning,
        FormAnswerGroupUserConnection,
        GeneratedSummary,
        IndividualClientType,
        LabOrderReference,
        NarxCheck,
        OfferingReference,
        PrescriptionReference,
        RequestedFormCompletion,
        UserReference,
    ) = later(
        __package__,
        "..models.appointment_reference:AppointmentReference",
        "..models.form_answer_group_parts:AutoscoredSectionType",
        "..operations.charting_note_addendum:ChartingNoteAddendumType",
        "..models.cms1500_reference:Cms1500Reference",
        "..operations.custom_module_form:CustomModuleForm",
        "..models.document_reference:DocumentReference",
        "..operations.initial_form_answers:FormAnswer",
        "..models.form_answer_group_parts:FormAnswerGroupAuditEvent",
        "..models.form_answer_group_signing:FormAnswerGroupSigning",
        "..models.form_answer_group_parts:FormAnswerGroupUserConnection",
        "..models.generated_summary:GeneratedSummary",
        "..models.form_answer_group_parts:IndividualClientType",
        "..models.form_answer_group_parts:LabOrderReference",
        "..models.form_answer_group_parts:NarxCheck",
        "..models.offering_reference:OfferingReference",
        "..models.form_answer_group_parts:PrescriptionReference",
        "..operations.requested_form_completion:RequestedFormCompletion",
        "..models.user_reference:UserReference",
    )


class Action(OpenEnum):
    ADDENDUM_CREATED = "ADDENDUM_CREATED"
    APPOINTMENT_LINKED = "APPOINTMENT_LINKED"
    APPOINTMENT_RELINKED = "APPOINTMENT_RELINKED"
    APPOINTMENT_UNLINKED = "APPOINTMENT_UNLINKED"
    LOCKED = "LOCKED"
    REMOVE_SIGNATURE = "REMOVE_SIGNATURE"
    SIGNED = "SIGNED"
    UNLOCKED = "UNLOCKED"


class FormAnswerGroup(BaseModel):
    appointment: AppointmentReference | None
    autoscored_sections: list[AutoscoredSectionType]
    chart_note_status: ChartNoteStatus | None
    charting_note_addendums: list[ChartingNoteAddendumType] | None
    cms1500: Cms1500Reference | None
    created_at: DateTime
    current_summary: GeneratedSummary | None
    custom_module_form: CustomModuleForm | None
    deleted_at: DateTime | None
    documents: list[DocumentReference] | None
    external_id: str | None
    filler: UserReference | None
    finished: Boolean
    form_answer_group_audit_events: list[FormAnswerGroupAuditEvent]
    form_answer_group_prescriptions: list[PrescriptionReference]
    form_answer_group_signings: list[FormAnswerGroupSigning]
    form_answer_group_users_connections: list[FormAnswerGroupUserConnection] | None
    form_answers: list[FormAnswer]
    frozen: Boolean | None
    group_appointment_attendees: list[UserReference] | None
    id: ID
    individual_client_notes: list[IndividualClientType] | None
    individual_note: IndividualClientType | None
    is_group_appt_note: Boolean | None
    is_locked: Boolean
    lab_orders: list[LabOrderReference] | None
    locked_at: DateTime | None
    locked_by: UserReference | None
    metadata: str | None
    name: str | None
    narx_checks: list[NarxCheck]
    offering_with_recommended_products: OfferingReference | None
    provider_can_add_addendum: Boolean
    provider_can_lock: Boolean
    provider_can_sign: Boolean
    provider_can_unlock: Boolean
    record_created_at: DateTime | None
    requested_form_completion: RequestedFormCompletion | None
    updated_at: DateTime
    user: UserReference | None
    user_id: str | None
    versioning_stream_name: str | None


FORM_ANSWER_GROUP_FRAGMENT = """
fragment FormAnswerGroup on FormAnswerGroup {
 appointment {
 date
 id
 pm_status
 title
 }
 autoscored_sections {
 has_autoscored_calculator
 section_key
 section_title
 show
 value
 }
 chart_note_status
 charting_note_addendums {
 content
 created_at
 form_answer_group {
 id
 name
 }
 id
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 cms1500 {
 amount_paid
 id
 status
 }
 created_at
 current_summary {
 created_at
 edited_at
 edited_by {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 id
 summary
 }
 custom_module_form {
 created_at
 customInstructions
 custom_modules {
 controls_conditional_modules
 copied_from_form_name
 custom_module_condition {
 conditional_custom_module_id
 custom_module_id
 filter_type
 id
 value_to_filter
 }
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 custom_module_form_section_id
 exclude_from_scribe
 external_id
 external_id_type
 file_attachment {
 id
 url
 }
 hipaa_name
 id
 is_custom
 label
 metadata
 mod_type
 options
 options_array
 other_module_ids_to_autoscore_on
 parent_custom_module_id
 position
 position_integer
 required
 sublabel
 }
 deleted_at
 external_id
 external_id_type
 has_matrix_field
 has_non_readonly_modules
 id
 is_scribe_form
 is_video
 last_updated_by_user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 metadata
 name
 prefill
 updated_at
 uploaded_by_healthie_team
 use_for_charting
 use_for_program
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 deleted_at
 documents {
 display_name
 id
 }
 external_id
 filler {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 finished
 form_answer_group_audit_events {
 action
 committed_at
 committed_by {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 created_at
 description
 form_answer_group {
 id
 name
 }
 id
 related_object {
 __typename
 ... on ChartingNoteAddendumType {
 id
 }
 ... on FormAnswerGroupSigning {
 id
 }
 }
 updated_at
 }
 form_answer_group_prescriptions {
 display_name
 id
 status
 }
 form_answer_group_signings {
 created_at
 form_answer_group_id
 id
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_avatar_url
 user_full_legal_name
 user_qualifications
 }
 form_answer_group_users_connections {
 id
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 form_answers {
 answer
 conditional_custom_module_id
 created_at
 custom_module {
 controls_conditional_modules
 copied_from_form_name
 custom_module_condition {
 conditional_custom_module_id
 custom_module_id
 filter_type
 id
 value_to_filter
 }
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 custom_module_form_section_id
 exclude_from_scribe
 external_id
 external_id_type
 file_attachment {
 id
 url
 }
 hipaa_name
 id
 is_custom
 label
 metadata
 mod_type
 options
 options_array
 other_module_ids_to_autoscore_on
 parent_custom_module_id
 position
 position_integer
 required
 sublabel
 }
 custom_module_id
 displayed_answer
 file_attachments {
 id
 url
 }
 filter_type
 form_answer_group {
 id
 name
 }
 id
 label
 metadata
 updated_at
 user_id
 value_to_filter
 }
 frozen
 group_appointment_attendees {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 id
 individual_client_notes {
 appointment_inclusion_id
 attended
 content
 icd_codes_individual_client_notes {
 icd_code {
 category
 code
 display_name
 id
 }
 icd_code_id
 id
 position
 }
 id
 join_time
 leave_time
 updated_at
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 individual_note {
 appointment_inclusion_id
 attended
 content
 icd_codes_individual_client_notes {
 icd_code {
 category
 code
 display_name
 id
 }
 icd_code_id
 id
 position
 }
 id
 join_time
 leave_time
 updated_at
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 is_group_appt_note
 is_locked
 lab_orders {
 id
 status
 }
 locked_at
 locked_by {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 metadata
 name
 narx_checks {
 provider {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 timestamp
 }
 offering_with_recommended_products {
 billing_frequency
 currency
 id
 name
 price
 }
 provider_can_add_addendum
 provider_can_lock
 provider_can_sign
 provider_can_unlock
 record_created_at
 requested_form_completion {
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 date_to_show
 form_answer_group {
 id
 name
 }
 form_answer_group_id
 id
 item_type
 metadata
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 recipient_id
 recurring_form {
 id
 }
 sender {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 sender_id
 status
 }
 updated_at
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_id
 versioning_stream_name
}
"""


OPERATION: GraphQLOperation[FormAnswerGroup | None] = GraphQLOperation(
    name="formAnswerGroup",
    kind="query",
    safety="read",
    arguments={
        "appointment_form_answer_group_connection_id": "ID",
        "external_id": "ID",
        "for_superbills": "Boolean",
        "id": "ID",
        "ids": "[ID]",
        "track_opened_event": "Boolean",
    },
    document="""
query formAnswerGroup($appointment_form_answer_group_connection_id: ID, $external_id: ID, $for_superbills: Boolean, $id: ID, $ids: [ID], $track_opened_event: Boolean) {
 formAnswerGroup(
 appointment_form_answer_group_connection_id: $appointment_form_answer_group_connection_id
 external_id: $external_id
 for_superbills: $for_superbills
 id: $id
 ids: $ids
 track_opened_event: $track_opened_event
 ) {
 ...FormAnswerGroup
 }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT,
    decode=optional_object_of("formAnswerGroup", FormAnswerGroup),
)

FORM_ANSWER_GROUP_MODIFIED_SUBSCRIPTION: GraphQLOperation[FormAnswerGroup] = GraphQLOperation(
    name="formAnswerGroupModifiedSubscription",
    kind="subscription",
    safety="read",
    arguments={"id": "ID"},
    document="""
subscription formAnswerGroupModifiedSubscription($id: ID) {
 formAnswerGroupModifiedSubscription(id: $id) {
 ...FormAnswerGroup
 }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT,
    decode=object_of("formAnswerGroupModifiedSubscription", FormAnswerGroup),
)
