# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.appointment_type import AppointmentType
from ..models.page_info import PageInfo


class AppointmentTypePaginationConnection(BaseModel):
    nodes: list[AppointmentType | None] | None
    page_info: PageInfo
    total_count: Int


APPOINTMENT_TYPE_PAGINATION_CONNECTION_FRAGMENT = """
fragment AppointmentTypePaginationConnection on AppointmentTypePaginationConnection {
  nodes {
    ...AppointmentType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
