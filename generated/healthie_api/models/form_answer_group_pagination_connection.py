# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Int, NamedReference

from ..enums.chart_note_status import ChartNoteStatus
from ..models.page_info import PageInfo

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


FORM_ANSWER_GROUP_PAGINATION_CONNECTION_FRAGMENT = """
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
