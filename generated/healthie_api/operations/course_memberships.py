# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT
from ..models.course_membership_pagination_connection import (
    COURSE_MEMBERSHIP_PAGINATION_CONNECTION_FRAGMENT,
    CourseMembershipPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[CourseMembershipPaginationConnection] = GraphQLOperation(
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
    + COURSE_MEMBERSHIP_PAGINATION_CONNECTION_FRAGMENT
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
