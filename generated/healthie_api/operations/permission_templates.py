# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.permission_template import PERMISSION_TEMPLATE_FRAGMENT, PermissionTemplateType


class PermissionTemplateTypePaginationConnection(BaseModel):
    nodes: list[PermissionTemplateType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[PermissionTemplateTypePaginationConnection] = GraphQLOperation(
    name="permissionTemplates",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=17,
    max_page_size=17,
    document="""
query permissionTemplates($after: String, $before: String, $first: Int = 17, $last: Int) {
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
    + PERMISSION_TEMPLATE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("permissionTemplates", PermissionTemplateTypePaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=17,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="PermissionTemplateType",
    ),
)
