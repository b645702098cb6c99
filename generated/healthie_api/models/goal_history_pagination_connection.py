# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.goal_history import GoalHistory
from ..models.page_info import PageInfo
from ..scalars import Int


class GoalHistoryPaginationConnection(BaseModel):
    nodes: list[GoalHistory | None] | None
    page_info: PageInfo
    total_count: Int


GOAL_HISTORY_PAGINATION_CONNECTION_FRAGMENT = """
fragment GoalHistoryPaginationConnection on GoalHistoryPaginationConnection {
  nodes {
    ...GoalHistory
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
