# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.user_group import UserGroup
from ..scalars import Int


class UserGroupPaginationConnection(BaseModel):
    nodes: list[UserGroup | None] | None
    page_info: PageInfo
    total_count: Int


USER_GROUP_PAGINATION_CONNECTION_FRAGMENT = """
fragment UserGroupPaginationConnection on UserGroupPaginationConnection {
  nodes {
    ...UserGroup
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
