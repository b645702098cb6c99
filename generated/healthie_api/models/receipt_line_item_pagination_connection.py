# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.receipt_line_item import ReceiptLineItem


class ReceiptLineItemPaginationConnection(BaseModel):
    nodes: list[ReceiptLineItem | None] | None
    page_info: PageInfo
    total_count: Int


RECEIPT_LINE_ITEM_PAGINATION_CONNECTION_FRAGMENT = """
fragment ReceiptLineItemPaginationConnection on ReceiptLineItemPaginationConnection {
  nodes {
    ...ReceiptLineItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
