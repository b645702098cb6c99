# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.billing_item import BillingItem
from ..models.page_info import PageInfo


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
