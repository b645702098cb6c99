# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
