# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..models.custom_module_form_pagination_connection import (
    CUSTOM_MODULE_FORM_PAGINATION_CONNECTION_FRAGMENT,
    CustomModuleFormPaginationConnection,
)
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[CustomModuleFormPaginationConnection] = GraphQLOperation(
    name="courseItemForms",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=28,
    document="""
query courseItemForms($after: String, $before: String, $first: Int = 25, $last: Int) {
 courseItemForms(after: $after, before: $before, first: $first, last: $last) {
 ...CustomModuleFormPaginationConnection
 }
}
"""
    + CUSTOM_MODULE_FORM_PAGINATION_CONNECTION_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + CUSTOM_MODULE_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("courseItemForms", CustomModuleFormPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="CustomModuleForm",
    ),
)
