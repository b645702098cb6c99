# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT, PermissionTemplateType


class PermissionTemplateTypePaginationConnection(BaseModel):
    nodes: list[PermissionTemplateType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[PermissionTemplateTypePaginationConnection] = GraphQLOperation(
    name="permissionTemplates",
    kind="query",
    root_field="permissionTemplates",
    python_path="healthie.queries.permission_templates",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=18,
    max_page_size=18,
    document="""
query permissionTemplates($after: String, $before: String, $first: Int = 18, $last: Int) {
  permissionTemplates(after: $after, before: $before, first: $first, last: $last) {
    ...PermissionTemplateTypePaginationConnection
  }
}

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
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("permissionTemplates", PermissionTemplateTypePaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=18,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="PermissionTemplateType",
    ),
)
