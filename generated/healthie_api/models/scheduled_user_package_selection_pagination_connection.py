# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.scheduled_user_package_selection import ScheduledUserPackageSelection


class ScheduledUserPackageSelectionPaginationConnection(BaseModel):
    nodes: list[ScheduledUserPackageSelection | None] | None
    page_info: PageInfo
    total_count: Int


SCHEDULED_USER_PACKAGE_SELECTION_PAGINATION_CONNECTION_FRAGMENT = """
fragment ScheduledUserPackageSelectionPaginationConnection on ScheduledUserPackageSelectionPaginationConnection {
  nodes {
    ...ScheduledUserPackageSelection
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
