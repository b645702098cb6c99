# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.entry import Entry
from ..models.page_info import PageInfo
from ..scalars import Int


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
