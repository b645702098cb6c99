# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.entry import Entry
from ..models.page_info import PageInfo


class EntryPaginationConnection(BaseModel):
    nodes: list[Entry | None] | None
    page_info: PageInfo
    total_count: Int


ENTRY_PAGINATION_CONNECTION_FRAGMENT = """
fragment EntryPaginationConnection on EntryPaginationConnection {
  nodes {
    ...Entry
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
