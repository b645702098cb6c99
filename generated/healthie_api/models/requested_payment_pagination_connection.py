# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.invoice import Invoice
from ..models.page_info import PageInfo


class RequestedPaymentPaginationConnection(BaseModel):
    nodes: list[Invoice | None] | None
    page_info: PageInfo
    total_count: Int


REQUESTED_PAYMENT_PAGINATION_CONNECTION_FRAGMENT = """
fragment RequestedPaymentPaginationConnection on RequestedPaymentPaginationConnection {
  nodes {
    ...Invoice
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
