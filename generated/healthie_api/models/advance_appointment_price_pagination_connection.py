# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.advance_appointment_price import AdvanceAppointmentPrice
from ..models.page_info import PageInfo
from ..scalars import Int


class AdvanceAppointmentPricePaginationConnection(BaseModel):
    nodes: list[AdvanceAppointmentPrice | None] | None
    page_info: PageInfo
    total_count: Int


ADVANCE_APPOINTMENT_PRICE_PAGINATION_CONNECTION_FRAGMENT = """
fragment AdvanceAppointmentPricePaginationConnection on AdvanceAppointmentPricePaginationConnection {
  nodes {
    ...AdvanceAppointmentPrice
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
