# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class AppointmentOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    DATE_ASC = "DATE_ASC"
    DATE_DESC = "DATE_DESC"
    UNSORTED = "UNSORTED"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class AppointmentPaginationConnection(BaseModel):
    nodes: list[Appointment | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppointmentPaginationConnection] = GraphQLOperation(
    name="appointments",
    kind="query",
    root_field="appointments",
    python_path="healthie.queries.appointments",
    safety="read",
    confidence="full",
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
    page_size=17,
    max_page_size=17,
    document="""
query appointments($after: String, $attendee_ids: [ID], $before: String, $colorSchemeId: String, $currentWeek: Boolean, $endDate: ISO8601DateTime, $exclude_appointments_with_invoice: Boolean, $exclude_group_appointments: Boolean, $filter: String, $filter_by_appointment_location_ids: [ID], $filter_by_appointment_status: String, $filter_by_appointment_statuses: [String], $filter_by_appointment_type_id: ID, $filter_by_appointment_type_ids: [ID], $filter_by_chart_note_written: Boolean, $filter_by_client_confirmed: Boolean, $filter_by_contact_types: String, $filter_by_invoices: Boolean, $filter_by_location_id: ID, $filter_by_provider_confirmed: Boolean, $filter_synced_appointments: Boolean, $first: Int = 17, $include_blockers: Boolean, $include_nil_blockers: Boolean, $include_suborganizations: Boolean, $insurance_plan_ids: [ID], $is_active: Boolean, $is_confirmed: Boolean, $is_org: Boolean, $is_upcoming: Boolean, $is_with_clients: Boolean, $keywords: String, $last: Int, $order_by: AppointmentOrderKeys, $organization_id: ID, $provider_id: ID, $provider_ids: [ID], $show_appointments: Boolean, $sort_by: String, $specificDay: String, $startDate: ISO8601DateTime, $state_license: String, $tag_ids: [ID], $unconfirmed: Boolean, $use_provider_inclusions: Boolean, $user_id: ID, $with_all_statuses: Boolean, $with_others: Boolean, $without_status: Boolean) {
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
    ...Appointment
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + APPOINTMENT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appointments", AppointmentPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=17,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="Appointment",
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
