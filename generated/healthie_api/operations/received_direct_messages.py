# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.received_direct_message import RECEIVED_DIRECT_MESSAGE_FRAGMENT, ReceivedDirectMessage


class ReceivedDirectMessageOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class ReceivedDirectMessagePaginationConnection(BaseModel):
    nodes: list[ReceivedDirectMessage | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ReceivedDirectMessagePaginationConnection] = GraphQLOperation(
    name="receivedDirectMessages",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offset": "Int",
        "order_by": "ReceivedDirectMessageOrderKeys",
    },
    page_size=25,
    max_page_size=90,
    document="""
query receivedDirectMessages($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $offset: Int, $order_by: ReceivedDirectMessageOrderKeys) {
 receivedDirectMessages(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 offset: $offset
 order_by: $order_by
 ) {
 ...ReceivedDirectMessagePaginationConnection
 }
}

fragment ReceivedDirectMessagePaginationConnection on ReceivedDirectMessagePaginationConnection {
 nodes {
 ...ReceivedDirectMessage
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + RECEIVED_DIRECT_MESSAGE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("receivedDirectMessages", ReceivedDirectMessagePaginationConnection),
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
        item="ReceivedDirectMessage",
    ),
)
