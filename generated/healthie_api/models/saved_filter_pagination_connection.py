# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.saved_filter import SavedFilter


class SavedFilterPaginationConnection(BaseModel):
    nodes: list[SavedFilter | None] | None
    page_info: PageInfo
    total_count: Int


SAVED_FILTER_PAGINATION_CONNECTION_FRAGMENT = """
fragment SavedFilterPaginationConnection on SavedFilterPaginationConnection {
  nodes {
    ...SavedFilter
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
