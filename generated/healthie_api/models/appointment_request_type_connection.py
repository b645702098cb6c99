# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.appointment_request_type import AppointmentRequestType
from ..models.page_info import PageInfo
from ..scalars import Int


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
