# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.appointment_request_type import AppointmentRequestType
from ..models.page_info import PageInfo


class AppointmentRequestTypeConnection(BaseModel):
    nodes: list[AppointmentRequestType | None] | None
    page_info: PageInfo
    total_count: Int


APPOINTMENT_REQUEST_TYPE_CONNECTION_FRAGMENT = """
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
