# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.appointment import Appointment
from ..models.page_info import PageInfo
from ..scalars import Int


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
