# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.task import Task
from ..scalars import Int


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
