# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.auto_task_generator import AutoTaskGenerator
from ..models.page_info import PageInfo
from ..scalars import Int


class AutoTaskGeneratorPaginationConnection(BaseModel):
    nodes: list[AutoTaskGenerator | None] | None
    page_info: PageInfo
    total_count: Int


AUTO_TASK_GENERATOR_PAGINATION_CONNECTION_FRAGMENT = """
fragment AutoTaskGeneratorPaginationConnection on AutoTaskGeneratorPaginationConnection {
  nodes {
    ...AutoTaskGenerator
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
