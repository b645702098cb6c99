# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.user_package_selection import UserPackageSelection


class UserPackageSelectionPaginationConnection(BaseModel):
    nodes: list[UserPackageSelection | None] | None
    page_info: PageInfo
    total_count: Int


USER_PACKAGE_SELECTION_PAGINATION_CONNECTION_FRAGMENT = """
fragment UserPackageSelectionPaginationConnection on UserPackageSelectionPaginationConnection {
  nodes {
    ...UserPackageSelection
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
