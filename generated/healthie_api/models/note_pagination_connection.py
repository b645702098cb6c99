# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.note import Note
from ..models.page_info import PageInfo


class NotePaginationConnection(BaseModel):
    nodes: list[Note | None] | None
    page_info: PageInfo
    total_count: Int


NOTE_PAGINATION_CONNECTION_FRAGMENT = """
fragment NotePaginationConnection on NotePaginationConnection {
  nodes {
    ...Note
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
