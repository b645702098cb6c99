# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.goal_template import GoalTemplate
from ..models.page_info import PageInfo
from ..scalars import Int


class GoalTemplatePaginationConnection(BaseModel):
    nodes: list[GoalTemplate | None] | None
    page_info: PageInfo
    total_count: Int


GOAL_TEMPLATE_PAGINATION_CONNECTION_FRAGMENT = """
fragment GoalTemplatePaginationConnection on GoalTemplatePaginationConnection {
  nodes {
    ...GoalTemplate
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
