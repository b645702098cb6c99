# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.recurring_payment import RecurringPayment


class RecurringPaymentPaginationConnection(BaseModel):
    nodes: list[RecurringPayment | None] | None
    page_info: PageInfo
    total_count: Int


RECURRING_PAYMENT_PAGINATION_CONNECTION_FRAGMENT = """
fragment RecurringPaymentPaginationConnection on RecurringPaymentPaginationConnection {
  nodes {
    ...RecurringPayment
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
