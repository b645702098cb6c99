# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.cms1500 import Cms1500
from ..models.page_info import PageInfo


class Cms1500PaginationConnection(BaseModel):
    nodes: list[Cms1500 | None] | None
    page_info: PageInfo
    total_count: Int


CMS1500_PAGINATION_CONNECTION_FRAGMENT = """
fragment Cms1500PaginationConnection on Cms1500PaginationConnection {
  nodes {
    ...Cms1500
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
