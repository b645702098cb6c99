# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.cpt_code import CptCode
from ..models.page_info import PageInfo


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
