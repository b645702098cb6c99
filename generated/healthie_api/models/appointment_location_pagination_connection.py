# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.appointment_location import AppointmentLocation
from ..models.page_info import PageInfo


class AppointmentLocationPaginationConnection(BaseModel):
    nodes: list[AppointmentLocation | None] | None
    page_info: PageInfo
    total_count: Int


APPOINTMENT_LOCATION_PAGINATION_CONNECTION_FRAGMENT = """
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
