# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.requested_payment_template import RequestedPaymentTemplate
from ..scalars import Int


class RequestedPaymentTemplatePaginationConnection(BaseModel):
    nodes: list[RequestedPaymentTemplate | None] | None
    page_info: PageInfo
    total_count: Int


REQUESTED_PAYMENT_TEMPLATE_PAGINATION_CONNECTION_FRAGMENT = """
fragment RequestedPaymentTemplatePaginationConnection on RequestedPaymentTemplatePaginationConnection {
  nodes {
    ...RequestedPaymentTemplate
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
