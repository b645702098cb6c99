# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.appointment_request import APPOINTMENT_REQUEST_FRAGMENT, AppointmentRequestType


class AppointmentRequestOrderKeys(OpenEnum):
    active_clients = "active_clients"
    appt_type = "appt_type"
    client_name = "client_name"
    date_asc = "date_asc"
    date_desc = "date_desc"
    new_clients = "new_clients"
    req_provider = "req_provider"
    requested_date_asc = "requested_date_asc"
    requested_date_desc = "requested_date_desc"


class AppointmentRequestTypeConnection(BaseModel):
    nodes: list[AppointmentRequestType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppointmentRequestTypeConnection] = GraphQLOperation(
    name="appointmentRequests",
    kind="query",
    safety="read",
    deprecated_arguments=("current_status", "with_org"),
    arguments={
        "after": "String",
        "appointment_location_ids": "[ID!]",
        "before": "String",
        "current_status": "AppointmentRequestStatus",
        "current_statuses": "[AppointmentRequestStatus!]",
        "first": "Int",
        "last": "Int",
        "order_by": "AppointmentRequestOrderKeys",
        "range_end": "ISO8601Date",
        "range_start": "ISO8601Date",
        "with_org": "Boolean",
    },
    page_size=25,
    max_page_size=27,
    document="""
query appointmentRequests($after: String, $appointment_location_ids: [ID!], $before: String, $current_status: AppointmentRequestStatus, $current_statuses: [AppointmentRequestStatus!], $first: Int = 25, $last: Int, $order_by: AppointmentRequestOrderKeys, $range_end: ISO8601Date, $range_start: ISO8601Date, $with_org: Boolean) {
 appointmentRequests(
 after: $after
 appointment_location_ids: $appointment_location_ids
 before: $before
 current_status: $current_status
 current_statuses: $current_statuses
 first: $first
 last: $last
 order_by: $order_by
 range_end: $range_end
 range_start: $range_start
 with_org: $with_org
 ) {
 ...AppointmentRequestTypeConnection
 }
}

fragment AppointmentRequestTypeConnection on AppointmentRequestTypeConnection {
 nodes {
 ...AppointmentRequestType
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + APPOINTMENT_REQUEST_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appointmentRequests", AppointmentRequestTypeConnection),
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
        item="AppointmentRequestType",
    ),
    facts=(
        Fact(argument="current_status", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="with_org", kind="ignored", text="does nothing at the vendor", check="warn"),
    ),
)
