# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.permission_template_type import PermissionTemplateType
from ..scalars import Int


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
