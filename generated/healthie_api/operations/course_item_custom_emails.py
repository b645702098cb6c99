# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT
from ..models.custom_email_pagination_connection import (
    CUSTOM_EMAIL_PAGINATION_CONNECTION_FRAGMENT,
    CustomEmailPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[CustomEmailPaginationConnection] = GraphQLOperation(
    name="courseItemCustomEmails",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=132,
    document="""
query courseItemCustomEmails($after: String, $before: String, $first: Int = 25, $last: Int) {
 courseItemCustomEmails(
 after: $after
 before: $before
 first: $first
 last: $last
 ) {
 ...CustomEmailPaginationConnection
 }
}
"""
    + CUSTOM_EMAIL_PAGINATION_CONNECTION_FRAGMENT
    + CUSTOM_EMAIL_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("courseItemCustomEmails", CustomEmailPaginationConnection),
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
        item="CustomEmail",
    ),
)
