# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.tag import Tag


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
