# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.offering_group_visibility import OfferingGroupVisibility
from ..models.page_info import PageInfo


class OfferingGroupVisibilityPaginationConnection(BaseModel):
    nodes: list[OfferingGroupVisibility | None] | None
    page_info: PageInfo
    total_count: Int


OFFERING_GROUP_VISIBILITY_PAGINATION_CONNECTION_FRAGMENT = """
fragment OfferingGroupVisibilityPaginationConnection on OfferingGroupVisibilityPaginationConnection {
  nodes {
    ...OfferingGroupVisibility
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
