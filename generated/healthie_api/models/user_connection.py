# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.user_list_item import UserListItem
from ..scalars import Int


class UserConnection(BaseModel):
    nodes: list[UserListItem | None] | None
    page_info: PageInfo
    total_count: Int


USER_CONNECTION_FRAGMENT = """
fragment UserConnection on UserConnection {
  nodes {
    ...UserListItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
