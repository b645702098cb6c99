# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.appointment_credit_change import AppointmentCreditChange
from ..models.page_info import PageInfo


class AppointmentCreditChangePaginationConnection(BaseModel):
    nodes: list[AppointmentCreditChange | None] | None
    page_info: PageInfo
    total_count: Int


APPOINTMENT_CREDIT_CHANGE_PAGINATION_CONNECTION_FRAGMENT = """
fragment AppointmentCreditChangePaginationConnection on AppointmentCreditChangePaginationConnection {
  nodes {
    ...AppointmentCreditChange
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
