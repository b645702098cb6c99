# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.note import Note
from ..models.page_info import PageInfo
from ..scalars import Int


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
