# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.task import Task


class TaskPaginationConnection(BaseModel):
    nodes: list[Task | None] | None
    page_info: PageInfo
    total_count: Int


TASK_PAGINATION_CONNECTION_FRAGMENT = """
fragment TaskPaginationConnection on TaskPaginationConnection {
  nodes {
    ...Task
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
