# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.sent_fax import SENT_FAX_FRAGMENT, SentFax


class SentFaxOrderKeys(OpenEnum):
    CLIENT_LAST_NAME_ASC = "CLIENT_LAST_NAME_ASC"
    CLIENT_LAST_NAME_DESC = "CLIENT_LAST_NAME_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NUMBER_ASC = "NUMBER_ASC"
    NUMBER_DESC = "NUMBER_DESC"
    SENDER_LAST_NAME_ASC = "SENDER_LAST_NAME_ASC"
    SENDER_LAST_NAME_DESC = "SENDER_LAST_NAME_DESC"
    STATUS = "STATUS"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class SentFaxPaginationConnection(BaseModel):
    nodes: list[SentFax | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[SentFaxPaginationConnection] = GraphQLOperation(
    name="sentFaxes",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SentFaxOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=71,
    document="""
query sentFaxes($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: SentFaxOrderKeys, $sort_by: String) {
 sentFaxes(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...SentFaxPaginationConnection
 }
}

fragment SentFaxPaginationConnection on SentFaxPaginationConnection {
 nodes {
 ...SentFax
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + SENT_FAX_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("sentFaxes", SentFaxPaginationConnection),
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
        item="SentFax",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)
