# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.tag import Tag
from ..scalars import Int


class TagPaginationConnection(BaseModel):
    nodes: list[Tag | None] | None
    page_info: PageInfo
    total_count: Int


TAG_PAGINATION_CONNECTION_FRAGMENT = """
fragment TagPaginationConnection on TagPaginationConnection {
  nodes {
    ...Tag
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
