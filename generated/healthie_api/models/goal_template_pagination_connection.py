# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.goal_template import GoalTemplate
from ..models.page_info import PageInfo


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
