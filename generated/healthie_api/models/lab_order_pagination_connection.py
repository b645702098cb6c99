# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.lab_order import LabOrder
from ..models.page_info import PageInfo


class LabOrderPaginationConnection(BaseModel):
    nodes: list[LabOrder | None] | None
    page_info: PageInfo
    total_count: Int


LAB_ORDER_PAGINATION_CONNECTION_FRAGMENT = """
fragment LabOrderPaginationConnection on LabOrderPaginationConnection {
  nodes {
    ...LabOrder
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
