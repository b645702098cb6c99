# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.requested_payment_template import RequestedPaymentTemplate


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
