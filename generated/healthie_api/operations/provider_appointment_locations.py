# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_location import APPOINTMENT_LOCATION_FRAGMENT
from ..models.appointment_location_pagination_connection import (
    APPOINTMENT_LOCATION_PAGINATION_CONNECTION_FRAGMENT,
    AppointmentLocationPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[AppointmentLocationPaginationConnection] = GraphQLOperation(
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
    + APPOINTMENT_LOCATION_PAGINATION_CONNECTION_FRAGMENT
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
