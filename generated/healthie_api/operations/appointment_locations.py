# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.appointment_location import APPOINTMENT_LOCATION_FRAGMENT, AppointmentLocation


class AppointmentLocationPaginationConnection(BaseModel):
    nodes: list[AppointmentLocation | None] | None
    page_info: PageInfo
    total_count: Int


APPOINTMENT_LOCATIONS_FRAGMENT = """
fragment AppointmentLocationPaginationConnection on AppointmentLocationPaginationConnection {
 nodes {
 ...AppointmentLocation
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


OPERATION: GraphQLOperation[AppointmentLocationPaginationConnection] = GraphQLOperation(
    name="appointmentLocations",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "appointment_date": "__Day",
        "appointment_type_id": "ID",
        "before": "String",
        "first": "Int",
        "ids": "[Int]",
        "keywords": "String",
        "last": "Int",
        "location_ids": "[ID]",
        "org_level": "Boolean",
        "provider_id": "ID",
        "provider_ids": "[ID]",
        "resource": "String",
        "with_availability": "Boolean",
    },
    page_size=25,
    max_page_size=221,
    document="""
query appointmentLocations($after: String, $appointment_date: String, $appointment_type_id: ID, $before: String, $first: Int = 25, $ids: [Int], $keywords: String, $last: Int, $location_ids: [ID], $org_level: Boolean, $provider_id: ID, $provider_ids: [ID], $resource: String, $with_availability: Boolean) {
 appointmentLocations(
 after: $after
 appointment_date: $appointment_date
 appointment_type_id: $appointment_type_id
 before: $before
 first: $first
 ids: $ids
 keywords: $keywords
 last: $last
 location_ids: $location_ids
 org_level: $org_level
 provider_id: $provider_id
 provider_ids: $provider_ids
 resource: $resource
 with_availability: $with_availability
 ) {
 ...AppointmentLocationPaginationConnection
 }
}
"""
    + APPOINTMENT_LOCATIONS_FRAGMENT
    + APPOINTMENT_LOCATION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appointmentLocations", AppointmentLocationPaginationConnection),
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
        item="AppointmentLocation",
    ),
)

PROVIDER_APPOINTMENT_LOCATIONS: GraphQLOperation[AppointmentLocationPaginationConnection] = GraphQLOperation(
    name="providerAppointmentLocations",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "provider_id": "ID"},
    page_size=25,
    max_page_size=221,
    document="""
query providerAppointmentLocations($after: String, $before: String, $first: Int = 25, $last: Int, $provider_id: ID) {
 providerAppointmentLocations(
 after: $after
 before: $before
 first: $first
 last: $last
 provider_id: $provider_id
 ) {
 ...AppointmentLocationPaginationConnection
 }
}
"""
    + APPOINTMENT_LOCATIONS_FRAGMENT
    + APPOINTMENT_LOCATION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("providerAppointmentLocations", AppointmentLocationPaginationConnection),
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
        item="AppointmentLocation",
    ),
)
