# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.form_history import FormHistory
from ..models.page_info import PageInfo


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
