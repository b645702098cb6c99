# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership


class CourseMembershipPaginationConnection(BaseModel):
    nodes: list[CourseMembership | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_CLIENTS_FRAGMENT = """
fragment CourseMembershipPaginationConnection on CourseMembershipPaginationConnection {
 nodes {
 ...CourseMembership
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


OPERATION: GraphQLOperation[CourseMembershipPaginationConnection] = GraphQLOperation(
    name="courseClients",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "course_id": "ID",
        "course_status": "String",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=56,
    document="""
query courseClients($after: String, $before: String, $course_id: ID, $course_status: String, $first: Int = 25, $last: Int) {
 courseClients(
 after: $after
 before: $before
 course_id: $course_id
 course_status: $course_status
 first: $first
 last: $last
 ) {
 ...CourseMembershipPaginationConnection
 }
}
"""
    + COURSE_CLIENTS_FRAGMENT
    + COURSE_MEMBERSHIP_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("courseClients", CourseMembershipPaginationConnection),
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
        item="CourseMembership",
    ),
)

COURSE_MEMBERSHIPS: GraphQLOperation[CourseMembershipPaginationConnection] = GraphQLOperation(
    name="courseMemberships",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "fetch_all": "Boolean",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=56,
    document="""
query courseMemberships($after: String, $before: String, $client_id: ID, $fetch_all: Boolean, $first: Int = 25, $last: Int) {
 courseMemberships(
 after: $after
 before: $before
 client_id: $client_id
 fetch_all: $fetch_all
 first: $first
 last: $last
 ) {
 ...CourseMembershipPaginationConnection
 }
}
"""
    + COURSE_CLIENTS_FRAGMENT
    + COURSE_MEMBERSHIP_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("courseMemberships", CourseMembershipPaginationConnection),
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
        item="CourseMembership",
    ),
)

UNGROUPED_COURSE_MEMBERSHIPS: GraphQLOperation[CourseMembershipPaginationConnection] = GraphQLOperation(
    name="ungroupedCourseMemberships",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "course_id": "ID",
        "course_status": "String",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=56,
    document="""
query ungroupedCourseMemberships($after: String, $before: String, $course_id: ID, $course_status: String, $first: Int = 25, $last: Int) {
 ungroupedCourseMemberships(
 after: $after
 before: $before
 course_id: $course_id
 course_status: $course_status
 first: $first
 last: $last
 ) {
 ...CourseMembershipPaginationConnection
 }
}
"""
    + COURSE_CLIENTS_FRAGMENT
    + COURSE_MEMBERSHIP_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("ungroupedCourseMemberships", CourseMembershipPaginationConnection),
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
        item="CourseMembership",
    ),
)
