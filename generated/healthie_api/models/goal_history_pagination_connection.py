# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.goal_history import GoalHistory
from ..models.page_info import PageInfo


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
