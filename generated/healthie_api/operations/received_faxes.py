# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.received_fax import RECEIVED_FAX_FRAGMENT, ReceivedFax


class ReceivedFaxOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NUMBER_ASC = "NUMBER_ASC"
    NUMBER_DESC = "NUMBER_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class ReceivedFaxPaginationConnection(BaseModel):
    nodes: list[ReceivedFax | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ReceivedFaxPaginationConnection] = GraphQLOperation(
    name="receivedFaxes",
    kind="query",
    safety="read",
    arguments={
        "active_status": "String",
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "ReceivedFaxOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=284,
    document="""
query receivedFaxes($active_status: String, $after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: ReceivedFaxOrderKeys, $sort_by: String) {
 receivedFaxes(
 active_status: $active_status
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...ReceivedFaxPaginationConnection
 }
}

fragment ReceivedFaxPaginationConnection on ReceivedFaxPaginationConnection {
 nodes {
 ...ReceivedFax
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + RECEIVED_FAX_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("receivedFaxes", ReceivedFaxPaginationConnection),
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
        item="ReceivedFax",
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
