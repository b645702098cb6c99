# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.appointment import Appointment
from ..models.page_info import PageInfo


class AppointmentPaginationConnection(BaseModel):
    nodes: list[Appointment | None] | None
    page_info: PageInfo
    total_count: Int


APPOINTMENT_PAGINATION_CONNECTION_FRAGMENT = """
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
