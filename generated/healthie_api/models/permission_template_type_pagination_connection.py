# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.permission_template_type import PermissionTemplateType


class PermissionTemplateTypePaginationConnection(BaseModel):
    nodes: list[PermissionTemplateType | None] | None
    page_info: PageInfo
    total_count: Int


PERMISSION_TEMPLATE_TYPE_PAGINATION_CONNECTION_FRAGMENT = """
fragment PermissionTemplateTypePaginationConnection on PermissionTemplateTypePaginationConnection {
  nodes {
    ...PermissionTemplateType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
