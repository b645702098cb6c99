# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.invoice import Invoice
from ..models.page_info import PageInfo
from ..scalars import Int


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
