# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.custom_module import CustomModule
from ..models.page_info import PageInfo


class CustomModulePaginationConnection(BaseModel):
    nodes: list[CustomModule | None] | None
    page_info: PageInfo
    total_count: Int


CUSTOM_MODULE_PAGINATION_CONNECTION_FRAGMENT = """
fragment CustomModulePaginationConnection on CustomModulePaginationConnection {
  nodes {
    ...CustomModule
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
