# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.super_bill import SuperBill


class SuperBillPaginationConnection(BaseModel):
    nodes: list[SuperBill | None] | None
    page_info: PageInfo
    total_count: Int


SUPER_BILL_PAGINATION_CONNECTION_FRAGMENT = """
fragment SuperBillPaginationConnection on SuperBillPaginationConnection {
  nodes {
    ...SuperBill
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
