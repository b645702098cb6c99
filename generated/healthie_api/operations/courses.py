# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.course import COURSE_FRAGMENT, Course


class CourseTypeFilter(OpenEnum):
    ALL = "ALL"
    FIXED = "FIXED"
    ROLLING = "ROLLING"


class CoursePaginationConnection(BaseModel):
    nodes: list[Course | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CoursePaginationConnection] = GraphQLOperation(
    name="courses",
    kind="query",
    safety="read",
    arguments={
        "active": "Boolean",
        "after": "String",
        "before": "String",
        "course_type": "CourseTypeFilter",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "only_available": "Boolean",
    },
    page_size=25,
    max_page_size=30,
    document="""
query courses($active: Boolean, $after: String, $before: String, $course_type: CourseTypeFilter, $first: Int = 25, $keywords: String, $last: Int, $only_available: Boolean) {
 courses(
 active: $active
 after: $after
 before: $before
 course_type: $course_type
 first: $first
 keywords: $keywords
 last: $last
 only_available: $only_available
 ) {
 ...CoursePaginationConnection
 }
}

fragment CoursePaginationConnection on CoursePaginationConnection {
 nodes {
 ...Course
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + COURSE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("courses", CoursePaginationConnection),
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
        item="Course",
    ),
)
