# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    NamedReference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..enums.chart_note_status import ChartNoteStatus
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo

if TYPE_CHECKING:
    from ..models.appointment_reference import AppointmentReference
    from ..models.cms1500_reference import Cms1500Reference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentReference,
        Cms1500Reference,
        UserReference,
    ) = later(
        __package__,
        "..models.appointment_reference:AppointmentReference",
        "..models.cms1500_reference:Cms1500Reference",
        "..models.user_reference:UserReference",
    )


class FormAnswerReference(BaseModel):
    id: ID
    label: str | None


class RequestedFormCompletionReference(BaseModel):
    id: ID
    status: str | None


class FormAnswerGroupListItem(BaseModel):
    id: ID
    name: str | None
    chart_note_status: ChartNoteStatus | None
    created_at: DateTime
    updated_at: DateTime
    record_created_at: DateTime | None
    deleted_at: DateTime | None
    external_id: str | None
    finished: Boolean
    frozen: Boolean | None
    is_group_appt_note: Boolean | None
    is_locked: Boolean
    locked_at: DateTime | None
    metadata: str | None
    user_id: str | None
    provider_can_add_addendum: Boolean
    provider_can_lock: Boolean
    provider_can_sign: Boolean
    provider_can_unlock: Boolean
    versioning_stream_name: str | None
    appointment: AppointmentReference | None
    cms1500: Cms1500Reference | None
    custom_module_form: NamedReference | None
    filler: UserReference | None
    form_answers: list[FormAnswerReference]
    locked_by: UserReference | None
    requested_form_completion: RequestedFormCompletionReference | None
    user: UserReference | None


class FormAnswerGroupPaginationConnection(BaseModel):
    nodes: list[FormAnswerGroupListItem | None] | None
    page_info: PageInfo
    total_count: Int


CHART_NOTES_FRAGMENT = """
fragment FormAnswerGroupListItem on FormAnswerGroup {
 id
 name
 chart_note_status
 created_at
 updated_at
 record_created_at
 deleted_at
 external_id
 finished
 frozen
 is_group_appt_note
 is_locked
 locked_at
 metadata
 user_id
 provider_can_add_addendum
 provider_can_lock
 provider_can_sign
 provider_can_unlock
 versioning_stream_name
 appointment {
 date
 id
 pm_status
 title
 }
 cms1500 {
 amount_paid
 id
 status
 }
 custom_module_form {
 id
 name
 }
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
 form_answers {
 id
 label
 }
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
 requested_form_completion {
 id
 status
 }
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

fragment FormAnswerGroupPaginationConnection on FormAnswerGroupPaginationConnection {
 nodes {
 ...FormAnswerGroupListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


OPERATION: GraphQLOperation[FormAnswerGroupPaginationConnection] = GraphQLOperation(
    name="chartNotes",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "chart_note_status": "ChartNoteStatus",
        "custom_module_form_ids": "[ID!]",
        "end_date": "ISO8601Date",
        "exclude_requested_and_intake_flow_forms": "Boolean",
        "first": "Int",
        "last": "Int",
        "primary_payer_ids": "[ID!]",
        "provider_ids": "[ID]",
        "start_date": "ISO8601Date",
        "tag_ids": "[ID!]",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=29,
    document="""
query chartNotes($after: String, $before: String, $chart_note_status: ChartNoteStatus, $custom_module_form_ids: [ID!], $end_date: ISO8601Date, $exclude_requested_and_intake_flow_forms: Boolean, $first: Int = 25, $last: Int, $primary_payer_ids: [ID!], $provider_ids: [ID], $start_date: ISO8601Date, $tag_ids: [ID!], $user_id: ID) {
 chartNotes(
 after: $after
 before: $before
 chart_note_status: $chart_note_status
 custom_module_form_ids: $custom_module_form_ids
 end_date: $end_date
 exclude_requested_and_intake_flow_forms: $exclude_requested_and_intake_flow_forms
 first: $first
 last: $last
 primary_payer_ids: $primary_payer_ids
 provider_ids: $provider_ids
 start_date: $start_date
 tag_ids: $tag_ids
 user_id: $user_id
 ) {
 ...FormAnswerGroupPaginationConnection
 }
}
"""
    + CHART_NOTES_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("chartNotes", FormAnswerGroupPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="FormAnswerGroupListItem",
    ),
)
