# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.sent_direct_message import SENT_DIRECT_MESSAGE_FRAGMENT, SentDirectMessage


class SentDirectMessageOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class SentDirectMessagePaginationConnection(BaseModel):
    nodes: list[SentDirectMessage | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[SentDirectMessagePaginationConnection] = GraphQLOperation(
    name="sentDirectMessages",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offset": "Int",
        "order_by": "SentDirectMessageOrderKeys",
    },
    page_size=25,
    max_page_size=142,
    document="""
query sentDirectMessages($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $offset: Int, $order_by: SentDirectMessageOrderKeys) {
 sentDirectMessages(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 offset: $offset
 order_by: $order_by
 ) {
 ...SentDirectMessagePaginationConnection
 }
}

fragment SentDirectMessagePaginationConnection on SentDirectMessagePaginationConnection {
 nodes {
 ...SentDirectMessage
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + SENT_DIRECT_MESSAGE_FRAGMENT
    + DOCUMENT_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("sentDirectMessages", SentDirectMessagePaginationConnection),
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
        single=("last", "before", "offset"),
        item="SentDirectMessage",
    ),
)
