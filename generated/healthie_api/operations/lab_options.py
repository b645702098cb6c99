# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.lab_option import LAB_OPTION_FRAGMENT, LabOption
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class LabOptionPaginationConnection(BaseModel):
    nodes: list[LabOption | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[LabOptionPaginationConnection] = GraphQLOperation(
    name="labOptions",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "search_by_organization": "Boolean",
        "search_string": "String",
    },
    page_size=25,
    max_page_size=284,
    document="""
query labOptions($after: String, $before: String, $first: Int = 25, $last: Int, $search_by_organization: Boolean, $search_string: String) {
 labOptions(
 after: $after
 before: $before
 first: $first
 last: $last
 search_by_organization: $search_by_organization
 search_string: $search_string
 ) {
 ...LabOptionPaginationConnection
 }
}

fragment LabOptionPaginationConnection on LabOptionPaginationConnection {
 nodes {
 ...LabOption
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + LAB_OPTION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("labOptions", LabOptionPaginationConnection),
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
        item="LabOption",
    ),
)
