# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.lab_option import LabOption
from ..models.page_info import PageInfo


class LabOptionPaginationConnection(BaseModel):
    nodes: list[LabOption | None] | None
    page_info: PageInfo
    total_count: Int


LAB_OPTION_PAGINATION_CONNECTION_FRAGMENT = """
fragment LabOptionPaginationConnection on LabOptionPaginationConnection {
  nodes {
    ...LabOption
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
