# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.advance_appointment_price import AdvanceAppointmentPrice
from ..models.page_info import PageInfo


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
