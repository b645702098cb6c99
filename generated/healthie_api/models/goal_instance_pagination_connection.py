# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.goal_instance import GoalInstance
from ..models.page_info import PageInfo


class GoalInstancePaginationConnection(BaseModel):
    nodes: list[GoalInstance | None] | None
    page_info: PageInfo
    total_count: Int


GOAL_INSTANCE_PAGINATION_CONNECTION_FRAGMENT = """
fragment GoalInstancePaginationConnection on GoalInstancePaginationConnection {
  nodes {
    ...GoalInstance
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
