# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.billing_item import BillingItem
from ..models.page_info import PageInfo
from ..scalars import Int


class BillingItemPaginationConnection(BaseModel):
    nodes: list[BillingItem | None] | None
    page_info: PageInfo
    total_count: Int


BILLING_ITEM_PAGINATION_CONNECTION_FRAGMENT = """
fragment BillingItemPaginationConnection on BillingItemPaginationConnection {
  nodes {
    ...BillingItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
