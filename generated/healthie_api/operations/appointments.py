# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo

if TYPE_CHECKING:
    from ..models.appointment_type_reference import AppointmentTypeReference
    from ..models.cancellation_reason import CancellationReason
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentTypeReference,
        CancellationReason,
        UserReference,
    ) = later(
        __package__,
        "..models.appointment_type_reference:AppointmentTypeReference",
        "..models.cancellation_reason:CancellationReason",
        "..models.user_reference:UserReference",
    )


class AppointmentOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    DATE_ASC = "DATE_ASC"
    DATE_DESC = "DATE_DESC"
    UNSORTED = "UNSORTED"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class AppointmentListItem(BaseModel):
    id: ID
    date: DateTime | None
    start: str | None
    end: str | None
    length: Int | None
    timezone_abbr: str | None
    title: str | None
    contact_type: str | None
    location: str | None
    pm_status: str | None
    pm_status_changed_at: DateTime | None
    reason: str | None
    notes: str | None
    other_party_id: Int | None
    user_id: Int | None
    provider_name: str | None
    appointment_type_id: Int | None
    appointment_location_id: str | None
    appointment_label: str | None
    is_blocker: Boolean | None
    is_group: Boolean | None
    max_attendees: str | None
    client_confirmed: Boolean | None
    initiator_id: ID | None
    external_videochat_url: str | None
    use_zoom: Boolean | None
    zoom_join_url: str | None
    zoom_meeting_id: str | None
    session_id: str | None
    insurance_billing_enabled: Boolean | None
    other_cancellation_reason: str | None
    metadata: JSON | None
    created_at: DateTime
    updated_at: DateTime | None
    deleted_at: DateTime | None
    appointment_type: AppointmentTypeReference | None
    attendees: list[UserReference]
    cancellation_reason: CancellationReason | None
    provider: UserReference | None
    user: UserReference | None


class AppointmentPaginationConnection(BaseModel):
    nodes: list[AppointmentListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppointmentPaginationConnection] = GraphQLOperation(
    name="appointments",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "attendee_ids": "[ID]",
        "before": "String",
        "colorSchemeId": "String",
        "currentWeek": "Boolean",
        "endDate": "__DayOrTime",
        "exclude_appointments_with_invoice": "Boolean",
        "exclude_group_appointments": "Boolean",
        "filter": "String",
        "filter_by_appointment_location_ids": "[ID]",
        "filter_by_appointment_status": "String",
        "filter_by_appointment_statuses": "[String]",
        "filter_by_appointment_type_id": "ID",
        "filter_by_appointment_type_ids": "[ID]",
        "filter_by_chart_note_written": "Boolean",
        "filter_by_client_confirmed": "Boolean",
        "filter_by_contact_types": "String",
        "filter_by_invoices": "Boolean",
        "filter_by_location_id": "ID",
        "filter_by_provider_confirmed": "Boolean",
        "filter_synced_appointments": "Boolean",
        "first": "Int",
        "include_blockers": "Boolean",
        "include_nil_blockers": "Boolean",
        "include_suborganizations": "Boolean",
        "insurance_plan_ids": "[ID]",
        "is_active": "Boolean",
        "is_confirmed": "Boolean",
        "is_org": "Boolean",
        "is_upcoming": "Boolean",
        "is_with_clients": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "AppointmentOrderKeys",
        "organization_id": "ID",
        "provider_id": "ID",
        "provider_ids": "[ID]",
        "show_appointments": "Boolean",
        "sort_by": "String",
        "specificDay": "__Day",
        "startDate": "__DayOrTime",
        "state_license": "String",
        "tag_ids": "[ID]",
        "unconfirmed": "Boolean",
        "use_provider_inclusions": "Boolean",
        "user_id": "ID",
        "with_all_statuses": "Boolean",
        "with_others": "Boolean",
        "without_status": "Boolean",
    },
    page_size=25,
    max_page_size=25,
    document="""
query appointments($after: String, $attendee_ids: [ID], $before: String, $colorSchemeId: String, $currentWeek: Boolean, $endDate: ISO8601DateTime, $exclude_appointments_with_invoice: Boolean, $exclude_group_appointments: Boolean, $filter: String, $filter_by_appointment_location_ids: [ID], $filter_by_appointment_status: String, $filter_by_appointment_statuses: [String], $filter_by_appointment_type_id: ID, $filter_by_appointment_type_ids: [ID], $filter_by_chart_note_written: Boolean, $filter_by_client_confirmed: Boolean, $filter_by_contact_types: String, $filter_by_invoices: Boolean, $filter_by_location_id: ID, $filter_by_provider_confirmed: Boolean, $filter_synced_appointments: Boolean, $first: Int = 25, $include_blockers: Boolean, $include_nil_blockers: Boolean, $include_suborganizations: Boolean, $insurance_plan_ids: [ID], $is_active: Boolean, $is_confirmed: Boolean, $is_org: Boolean, $is_upcoming: Boolean, $is_with_clients: Boolean, $keywords: String, $last: Int, $order_by: AppointmentOrderKeys, $organization_id: ID, $provider_id: ID, $provider_ids: [ID], $show_appointments: Boolean, $sort_by: String, $specificDay: String, $startDate: ISO8601DateTime, $state_license: String, $tag_ids: [ID], $unconfirmed: Boolean, $use_provider_inclusions: Boolean, $user_id: ID, $with_all_statuses: Boolean, $with_others: Boolean, $without_status: Boolean) {
 appointments(
 after: $after
 attendee_ids: $attendee_ids
 before: $before
 colorSchemeId: $colorSchemeId
 currentWeek: $currentWeek
 endDate: $endDate
 exclude_appointments_with_invoice: $exclude_appointments_with_invoice
 exclude_group_appointments: $exclude_group_appointments
 filter: $filter
 filter_by_appointment_location_ids: $filter_by_appointment_location_ids
 filter_by_appointment_status: $filter_by_appointment_status
 filter_by_appointment_statuses: $filter_by_appointment_statuses
 filter_by_appointment_type_id: $filter_by_appointment_type_id
 filter_by_appointment_type_ids: $filter_by_appointment_type_ids
 filter_by_chart_note_written: $filter_by_chart_note_written
 filter_by_client_confirmed: $filter_by_client_confirmed
 filter_by_contact_types: $filter_by_contact_types
 filter_by_invoices: $filter_by_invoices
 filter_by_location_id: $filter_by_location_id
 filter_by_provider_confirmed: $filter_by_provider_confirmed
 filter_synced_appointments: $filter_synced_appointments
 first: $first
 include_blockers: $include_blockers
 include_nil_blockers: $include_nil_blockers
 include_suborganizations: $include_suborganizations
 insurance_plan_ids: $insurance_plan_ids
 is_active: $is_active
 is_confirmed: $is_confirmed
 is_org: $is_org
 is_upcoming: $is_upcoming
 is_with_clients: $is_with_clients
 keywords: $keywords
 last: $last
 order_by: $order_by
 organization_id: $organization_id
 provider_id: $provider_id
 provider_ids: $provider_ids
 show_appointments: $show_appointments
 sort_by: $sort_by
 specificDay: $specificDay
 startDate: $startDate
 state_license: $state_license
 tag_ids: $tag_ids
 unconfirmed: $unconfirmed
 use_provider_inclusions: $use_provider_inclusions
 user_id: $user_id
 with_all_statuses: $with_all_statuses
 with_others: $with_others
 without_status: $without_status
 ) {
 ...AppointmentPaginationConnection
 }
}

fragment AppointmentPaginationConnection on AppointmentPaginationConnection {
 nodes {
 ...AppointmentListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment AppointmentListItem on Appointment {
 id
 date
 start
 end
 length
 timezone_abbr
 title
 contact_type
 location
 pm_status
 pm_status_changed_at
 reason
 notes
 other_party_id
 user_id
 provider_name
 appointment_type_id
 appointment_location_id
 appointment_label
 is_blocker
 is_group
 max_attendees
 client_confirmed
 initiator_id
 external_videochat_url
 use_zoom
 zoom_join_url
 zoom_meeting_id
 session_id
 insurance_billing_enabled
 other_cancellation_reason
 metadata
 created_at
 updated_at
 deleted_at
 appointment_type {
 id
 name
 length
 available_contact_types
 clients_can_book
 is_group
 insurance_billing_enabled
 }
 attendees {
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
 cancellation_reason {
 id
 label
 reason_type
 }
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
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appointments", AppointmentPaginationConnection),
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
        item="AppointmentListItem",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(
            argument="endDate",
            kind="together",
            text="works only together with `start_date`",
            check="refuse",
            others=("startDate",),
        ),
        Fact(
            argument="filter",
            kind="values",
            text="takes `future`, `past`, `ended`, `didnt-occur`, `upcoming` or `all`; `upcoming` and `all` by a guide of the vendor only",
            check="refuse",
            values=("future", "past", "ended", "didnt-occur", "upcoming", "all"),
        ),
        Fact(
            argument="filter_by_appointment_location_ids",
            kind="beats",
            text="beats `filter_by_location_id`",
            check="warn",
            others=("filter_by_location_id",),
        ),
        Fact(
            argument="filter_by_appointment_statuses",
            kind="beats",
            text="beats `filter_by_appointment_status`",
            check="warn",
            others=("filter_by_appointment_status",),
        ),
        Fact(
            argument="filter_by_appointment_type_ids",
            kind="beats",
            text="beats `filter_by_appointment_type_id`",
            check="warn",
            others=("filter_by_appointment_type_id",),
        ),
        Fact(
            argument="filter_by_chart_note_written",
            kind="inverted",
            text="is inverted: True finds those without a note, False those with one",
            check="warn",
        ),
        Fact(
            argument="insurance_plan_ids",
            kind="needs",
            text="needs `is_org`; of providers",
            check="refuse",
            others=("is_org",),
        ),
        Fact(
            argument="is_active",
            kind="ignored",
            text="does nothing at the vendor when `with_all_statuses` is `True`",
            check="warn",
            when={"with_all_statuses": True},
        ),
        Fact(argument="organization_id", kind="needs", text="needs `is_org`", check="refuse", others=("is_org",)),
        Fact(
            argument="startDate",
            kind="together",
            text="works only together with `end_date`",
            check="refuse",
            others=("endDate",),
        ),
        Fact(
            argument="state_license",
            kind="needs",
            text="needs `is_org`; of providers",
            check="refuse",
            others=("is_org",),
        ),
        Fact(argument="tag_ids", kind="needs", text="needs `is_org`; of providers", check="refuse", others=("is_org",)),
    ),
)
