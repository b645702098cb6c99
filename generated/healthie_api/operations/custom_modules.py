# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT, CustomModule


class CustomModulePaginationConnection(BaseModel):
    nodes: list[CustomModule | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CustomModulePaginationConnection] = GraphQLOperation(
    name="customModules",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "keywords": "String", "last": "Int"},
    page_size=25,
    max_page_size=60,
    document="""
query customModules($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int) {
 customModules(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 ) {
 ...CustomModulePaginationConnection
 }
}

fragment CustomModulePaginationConnection on CustomModulePaginationConnection {
 nodes {
 ...CustomModule
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("customModules", CustomModulePaginationConnection),
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
        item="CustomModule",
    ),
)
