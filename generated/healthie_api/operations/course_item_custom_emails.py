# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.custom_email import CUSTOM_EMAIL_FRAGMENT, CustomEmail


class CustomEmailPaginationConnection(BaseModel):
    nodes: list[CustomEmail | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_ITEM_CUSTOM_EMAILS_FRAGMENT = """
fragment CustomEmailPaginationConnection on CustomEmailPaginationConnection {
 nodes {
 ...CustomEmail
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


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
    + COURSE_ITEM_CUSTOM_EMAILS_FRAGMENT
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

CUSTOM_EMAILS: GraphQLOperation[CustomEmailPaginationConnection] = GraphQLOperation(
    name="customEmails",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "email_type": "String",
        "first": "Int",
        "last": "Int",
        "provider_id": "ID",
    },
    page_size=25,
    max_page_size=132,
    document="""
query customEmails($after: String, $before: String, $email_type: String, $first: Int = 25, $last: Int, $provider_id: ID) {
 customEmails(
 after: $after
 before: $before
 email_type: $email_type
 first: $first
 last: $last
 provider_id: $provider_id
 ) {
 ...CustomEmailPaginationConnection
 }
}
"""
    + COURSE_ITEM_CUSTOM_EMAILS_FRAGMENT
    + CUSTOM_EMAIL_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("customEmails", CustomEmailPaginationConnection),
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
