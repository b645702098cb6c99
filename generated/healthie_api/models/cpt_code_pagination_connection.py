# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.cpt_code import CptCode
from ..models.page_info import PageInfo
from ..scalars import Int


class CptCodePaginationConnection(BaseModel):
    nodes: list[CptCode | None] | None
    page_info: PageInfo
    total_count: Int


CPT_CODE_PAGINATION_CONNECTION_FRAGMENT = """
fragment CptCodePaginationConnection on CptCodePaginationConnection {
  nodes {
    ...CptCode
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
