# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.custom_module import CustomModule
from ..models.page_info import PageInfo
from ..scalars import Int


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
