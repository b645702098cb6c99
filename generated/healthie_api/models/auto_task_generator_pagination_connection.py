# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.auto_task_generator import AutoTaskGenerator
from ..models.page_info import PageInfo


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
