# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.applied_tag import AppliedTag
from ..models.page_info import PageInfo


class AppliedTagPaginationConnection(BaseModel):
    nodes: list[AppliedTag | None] | None
    page_info: PageInfo
    total_count: Int


APPLIED_TAG_PAGINATION_CONNECTION_FRAGMENT = """
fragment AppliedTagPaginationConnection on AppliedTagPaginationConnection {
  nodes {
    ...AppliedTag
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
