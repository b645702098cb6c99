# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.super_bill import SuperBill
from ..scalars import Int


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
