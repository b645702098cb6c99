# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT


class CustomModuleFormPaginationConnection(BaseModel):
    nodes: list[CustomModuleForm | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_ITEM_FORMS_FRAGMENT = """
fragment CustomModuleFormPaginationConnection on CustomModuleFormPaginationConnection {
 nodes {
 ...CustomModuleForm
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


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
    + COURSE_ITEM_FORMS_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + QUESTION_BANK_MODULES_FRAGMENT
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
