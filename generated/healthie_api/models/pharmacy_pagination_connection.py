# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.pharmacy import Pharmacy
from ..scalars import Int


class PharmacyPaginationConnection(BaseModel):
    nodes: list[Pharmacy | None] | None
    page_info: PageInfo
    total_count: Int


PHARMACY_PAGINATION_CONNECTION_FRAGMENT = """
fragment PharmacyPaginationConnection on PharmacyPaginationConnection {
  nodes {
    ...Pharmacy
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
