# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.icd_code import IcdCode
from ..models.page_info import PageInfo


class IcdCodePaginationConnection(BaseModel):
    nodes: list[IcdCode | None] | None
    page_info: PageInfo
    total_count: Int


ICD_CODE_PAGINATION_CONNECTION_FRAGMENT = """
fragment IcdCodePaginationConnection on IcdCodePaginationConnection {
  nodes {
    ...IcdCode
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
