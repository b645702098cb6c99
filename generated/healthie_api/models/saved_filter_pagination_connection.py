# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.saved_filter import SavedFilter
from ..scalars import Int


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
