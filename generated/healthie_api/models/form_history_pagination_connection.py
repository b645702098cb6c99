# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.form_history import FormHistory
from ..models.page_info import PageInfo
from ..scalars import Int


class FormHistoryPaginationConnection(BaseModel):
    nodes: list[FormHistory | None] | None
    page_info: PageInfo
    total_count: Int


FORM_HISTORY_PAGINATION_CONNECTION_FRAGMENT = """
fragment FormHistoryPaginationConnection on FormHistoryPaginationConnection {
  nodes {
    ...FormHistory
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
