# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.pharmacy import Pharmacy


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
