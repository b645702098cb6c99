# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.user_group import UserGroup


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
