# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT
from ..operations.course_item import COURSE_ITEM_FRAGMENT, CourseItem


class CourseItemPaginationConnection(BaseModel):
    nodes: list[CourseItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CourseItemPaginationConnection] = GraphQLOperation(
    name="courseItems",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "course_id": "ID",
        "find_for_provider": "Boolean",
        "first": "Int",
        "include_emails": "Boolean",
        "last": "Int",
    },
    page_size=25,
    max_page_size=33,
    document="""
query courseItems($after: String, $before: String, $client_id: ID, $course_id: ID, $find_for_provider: Boolean, $first: Int = 25, $include_emails: Boolean, $last: Int) {
 courseItems(
 after: $after
 before: $before
 client_id: $client_id
 course_id: $course_id
 find_for_provider: $find_for_provider
 first: $first
 include_emails: $include_emails
 last: $last
 ) {
 ...CourseItemPaginationConnection
 }
}

fragment CourseItemPaginationConnection on CourseItemPaginationConnection {
 nodes {
 ...CourseItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + COURSE_ITEM_FRAGMENT
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("courseItems", CourseItemPaginationConnection),
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
        item="CourseItem",
    ),
)
