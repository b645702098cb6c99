# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.user_list_item import UserListItem


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
