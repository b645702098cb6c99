# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.scheduled_user_package_selection import ScheduledUserPackageSelection
from ..scalars import Int


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
