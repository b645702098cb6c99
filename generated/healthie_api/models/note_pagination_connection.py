# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
